#!/usr/bin/env python3
"""Days that the program must find, worked out without the program.

Needs the Python package `holidays` (tables are committed as made by 0.109):

    pip install holidays && python3 tests/deadlines/make_cases.py

Everything here is written a second time on purpose and shares nothing with src-tauri/crates/rules: free days come from the
package, Easter is compared with a second formula, periods are counted with the standard library, rules are typed from
the statutes. Writes cases.csv and holidays.csv beside this file.
"""

import calendar
import csv
import pathlib
import random
from datetime import date, timedelta

import holidays

HERE = pathlib.Path(__file__).parent
YEARS = range(2020, 2046)
DAY = timedelta(days=1)
FREE = {
    "sn": holidays.Germany(subdiv="SN", years=YEARS),
    "de": holidays.Germany(years=YEARS),
}


def easter(year):
    """Gauss, with both exceptions; only to doubt the package."""
    a, b, c = year % 19, year % 4, year % 7
    century = year // 100
    p = (13 + 8 * century) // 25
    m = (15 - p + century - century // 4) % 30
    n = (4 + century - century // 4) % 7
    d = (19 * a + m) % 30
    e = (2 * b + 4 * c + 6 * d + n) % 7
    if (d, e) == (29, 6) or ((d, e) == (28, 6) and (11 * m + 11) % 30 < 19):
        e -= 7
    return date(year, 3, 22) + timedelta(days=d + e)


for year in YEARS:
    assert easter(year) - 2 * DAY in FREE["de"] and easter(year) + DAY in FREE["de"], year
    # Day of Repentance: eleven days before the first Sunday of Advent, which is the Sunday from 27 November on.
    advent = date(year, 11, 27)
    while advent.weekday() != 6:
        advent += DAY
    assert advent - 11 * DAY in FREE["sn"] and advent - 11 * DAY not in FREE["de"], year


def closed(day, region):
    return day.weekday() >= 5 or day in FREE[region]


def months(day, count):
    index = day.year * 12 + day.month - 1 + count
    year, month = divmod(index, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def shifted(day, period, sign=1):
    amount, unit = int(period[:-1]) * sign, period[-1]
    if unit == "d":
        return day + timedelta(days=amount)
    if unit == "w":
        return day + timedelta(weeks=amount)
    return months(day, amount * (12 if unit == "y" else 1))


def forward(day, region):
    while closed(day, region):
        day += DAY
    return day


def back(day, region):
    while closed(day, region):
        day -= DAY
    return day


def delivered(day, way):
    """Four days since 2025, three before; yellow envelope and handover on the day itself."""
    if way in ("post", "registered", "electronic"):
        return day + (4 if day >= date(2025, 1, 1) else 3) * DAY
    if way == "public":
        return day + 14 * DAY
    if way == "download":
        return day + DAY
    return day


# Only the letter knows these periods: the table types them, as a person would ("asyl-klage 2w").
LETTER_WITHIN = ["asyl-klage", "asyl-klage-eil", "asyl-dublin", "asyl-begruendung", "asyl-gestattung-3t", "asyl-lodge-21d",
                 "asyl-register-5d"]
LETTER_PLAIN = ["asyl-ausreise", "asyl-ausreise-unbegruendet", "asyl-ankunft-max", "asyl-arbeit-3m", "asyl-arbeit-6m",
                "raum-3m"]

# Rules by the statute: the period, the place, and whether it begins with a letter: False, True, or the only ways with a
# fixed time (a letter that must be served formally borrows no four days). "here" and "anywhere" say whose holidays count when nobody names a region.
WITHIN = {
    "anmeldung-2w": ("2w", "here", False),  # § 17 (1) BMG
    "abmeldung-2w": ("2w", "here", False),  # § 17 (2) BMG
    "wgb-2w": ("2w", "here", False),  # § 19 (1) BMG
    "geburt-1w": ("1w", "here", False),  # § 18 PStG
    "masern-4w": ("4w", "here", False),  # § 20 (8) IfSG
    "fam-3m": ("3m", "here", False),  # § 29 (2) AufenthG
    "ae-neugeboren-6m": ("6m", "here", False),  # § 81 (2) AufenthG
    "kuendigungsschutz-3w": ("3w", "here", False),  # § 4 KSchG
    "wiedereinsetzung-2w": ("2w", "here", False),  # § 60 (2) VwGO
    "widerspruch-sozial-1m": ("1m", "here", True),  # § 84 SGG
    "klage-sg-1m": ("1m", "here", True),  # § 87 SGG
    "widerspruch-abh-1m": ("1m", "here", True),  # § 70 VwGO
    "klage-vg-1m": ("1m", "here", ["registered"]),  # § 74 VwGO; served under the VwZG, no four days for ordinary post
    "einspruch-kindergeld-1m": ("1m", "here", True),  # § 355 AO
    "mahnbescheid-2w": ("2w", "anywhere", []),  # § 692 ZPO
    "bussgeld-2w": ("2w", "anywhere", []),  # § 67 OWiG
}
UNTIL = {"ae-ausland-6m": "6m", "wohnsitz-3y": "3y", "ordnung-6m": "6m", "ik-1y": "1y", "ik-erstattung-2y": "2y", "fuehrerschein-6m": "6m"}
NOT_BEFORE = {"duldung-arbeit-3m": "3m", "einbuergerung-5y": "5y"}
AHEAD = {"mutterschutz-6w": "6w", "ausbildungsduldung-7m": "7m", "kita-antrag-ermaessigung": "6w", "kita-attest-14d": "14d"}
LATEST = {"arbeitslos-3m": "3m", "jobcenter-wba": "6w", "kita-11m": "11m"}
DAY_BEFORE = ["ae-verlaengern", "aufenthalt-25a", "umzug-zusicherung", "jobcenter-termin", "masern-kita"]


def rule_day(rule, day, way, region):
    if rule in WITHIN:
        period, place, letter = WITHIN[rule]
        if isinstance(letter, list) and way not in letter:
            way = ""
        region = region or ("sn" if place == "here" else "de")
        return forward(shifted(delivered(day, way), period), region)
    region = region or "sn"
    if " " in rule:
        rule, period = rule.split()
        due = shifted(day, period)  # served formally
        return forward(due, region) if rule in LETTER_WITHIN else due
    if rule in UNTIL:
        return shifted(day, UNTIL[rule])
    if rule in NOT_BEFORE:
        return shifted(day, NOT_BEFORE[rule])
    if rule in AHEAD:
        return shifted(day, AHEAD[rule], -1)
    if rule in LATEST:
        return back(shifted(day, LATEST[rule], -1), region)
    if rule in DAY_BEFORE:
        return back(day - DAY, region)
    if rule == "jobcenter-antrag":  # § 37 (2) SGB II
        return back(months(day.replace(day=1), 1) - DAY, region)
    if rule == "kindergeld-6m":  # § 70 (1) EStG
        return months(day.replace(day=1), -6)
    if rule == "ueberpruefung":  # § 44 (4) SGB X with § 40 (1) SGB II
        return date(day.year - 1, 1, 1)
    if rule == "elterngeld-3m":  # § 7 (1) BEEG, counted from the day to stay on the safe side
        return months(day, -3)
    if rule == "rundfunk":  # § 4 (4) RBStV
        return months(day, -36)
    if rule == "miete-kuendigung-3m":  # § 573c (1) BGB, Saturdays are working days
        first = day.replace(day=1)
        while True:
            work = [d for d in (first + n * DAY for n in range(12)) if d.weekday() < 6 and d not in FREE[region]]
            if work[2] >= day:
                return work[2]
            first = months(first, 1)
    raise KeyError(rule)


rows = []


def ask(group, question, day, way="", region=""):
    if question[0].isdigit():
        due = forward(shifted(delivered(day, way), question), region or "de")
    else:
        due = rule_day(question, day, way, region)
    if max(due, delivered(day, way)) <= date(2045, 12, 24) and min(day, due) >= date(2020, 1, 1):
        row = (group, question, day.isoformat(), way, region, due.isoformat())
        if row not in rows:
            rows.append(row)


def worked(question, day, way, region, due):
    """An example somebody else worked out; the calculation here must agree, too."""
    before = len(rows)
    ask("worked example", question, date.fromisoformat(day), way, region)
    assert len(rows) == before + 1 and rows[-1][-1] == due, rows[-1]


# From the collected facts, and one printed by a law office: posted 27 August, delivered on Sunday the 31st, ends 30 September.
worked("2w", "2026-12-11", "yellow", "sn", "2026-12-28")
worked("asyl-klage 2w", "2026-12-11", "yellow", "", "2026-12-28")
worked("widerspruch-sozial-1m", "2026-11-02", "post", "", "2026-12-07")
worked("1m", "2026-11-02", "post", "sn", "2026-12-07")
worked("anmeldung-2w", "2026-11-04", "", "", "2026-11-19")
worked("2w", "2026-11-04", "", "sn", "2026-11-19")
worked("fam-3m", "2026-11-30", "", "", "2027-03-01")
worked("3m", "2026-11-30", "", "sn", "2027-03-01")
worked("1m", "2025-08-27", "post", "sn", "2025-09-30")

for year in (2023, 2024, 2027, 2028, 2032):
    for day in (date(year, 1, 28), date(year, 1, 29), date(year, 1, 30), date(year, 1, 31), date(year, 2, 28)):
        for period in ("1m", "1y", "4w", "30d"):
            ask("leap year", period, day, "hand", "sn")
    if calendar.isleap(year):
        for period in ("1d", "2w", "1m", "1y", "4y"):
            ask("leap year", period, date(year, 2, 29), "yellow", "sn")
for month in range(1, 13):
    last = calendar.monthrange(2026, month)[1]
    for number in range(28, last + 1):
        for period in ("1m", "3m"):
            ask("month end", period, date(2026, month, number), "hand", "sn")
for offset in range(30):
    for way in ("post", "yellow"):
        ask("Christmas", "2w", date(2026, 12, 1) + offset * DAY, way, "sn")
    ask("Christmas", "1m", date(2025, 11, 20) + offset * DAY, "post", "sn")
for year in YEARS:
    for name, day in (("Easter Monday", easter(year) + DAY), ("Whit Monday", easter(year) + 50 * DAY)):
        ask(name, "2w", day - 14 * DAY, "yellow", "sn")
    ask("Good Friday", "2w", easter(year) - 16 * DAY, "yellow", "de")
    repentance = next(d for d in (date(year, 11, 16) + n * DAY for n in range(7)) if d.weekday() == 2)
    for region in ("sn", "de"):
        ask("Repentance Day", "2w", repentance - 14 * DAY, "hand", region)
        ask("Reformation Day", "14d", date(year, 10, 17), "hand", region)
    ask("Unity Day", "1m", date(year, 9, 3), "hand", "sn")
    ask("New Year", "1w", date(year, 12, 25), "yellow", "sn")
for start in (date(2026, 3, 29), date(2026, 10, 25), date(2027, 3, 28), date(2027, 10, 31)):  # clocks change
    for offset in (-14, -7, -1, 0, 1):
        for period in ("7d", "14d", "2w", "1m"):
            ask("clock change", period, start + offset * DAY, "hand", "sn")
for offset in range(14):
    for way in ("post", "registered", "electronic", "yellow"):
        ask("new delivery rule", "1m", date(2024, 12, 25) + offset * DAY, way, "sn")
for offset in range(21):
    ask("fourth day", "1m", date(2026, 3, 30) + offset * DAY, "post", "sn")
    ask("fourth day", "einspruch-kindergeld-1m", date(2026, 3, 30) + offset * DAY, "post")

chance = random.Random(193)
for rule, (_, _, letter) in WITHIN.items():
    for _ in range(12):
        day = date(2024, 6, 1) + chance.randrange(4000) * DAY
        ask("rule", rule, day, chance.choice(["", "post", "yellow", "hand", "registered"]) if letter is not False else "")
others = [*UNTIL, *NOT_BEFORE, *AHEAD, *LATEST, *DAY_BEFORE]
for rule in others + ["jobcenter-antrag", "kindergeld-6m", "elterngeld-3m", "ueberpruefung", "rundfunk",
                      "miete-kuendigung-3m"]:
    for _ in range(8):
        ask("rule", rule, date(2024, 6, 1) + chance.randrange(4000) * DAY)
for rule in LETTER_WITHIN + LETTER_PLAIN:
    for period in ("3d", "1w", "10d", "2w", "1m"):
        way = chance.choice(["", "yellow", "post"]) if rule in LETTER_WITHIN[:4] else ""
        ask("letter", f"{rule} {period}", date(2026, 6, 12) + chance.randrange(1500) * DAY, way)
for month in range(1, 13):
    for number in (1, 3, 4, 5):
        ask("rent", "miete-kuendigung-3m", date(2026, month, number))
for _ in range(250):
    period = f"{chance.randint(1, 40)}{chance.choice('ddwwmy')}"
    way = chance.choice(["", "post", "yellow", "hand", "registered", "electronic", "download", "public"])
    ask("chance", period, date(2020, 1, 2) + chance.randrange(9000) * DAY, way, chance.choice(["sn", "de", ""]))

with open(HERE / "cases.csv", "w", newline="") as out:
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["group", "question", "from", "delivered", "holidays", "due"])
    writer.writerows(rows)
with open(HERE / "holidays.csv", "w", newline="") as out:
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["region", "day"])
    for region, free in FREE.items():
        writer.writerows((region, day.isoformat()) for day in sorted(free) if day.year in YEARS)
print(len(rows), "cases")
