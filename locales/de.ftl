# Deutsch. Diese Datei ist die Sprache der Ämter; jede Zeile hat in en.ftl ihre Zeile.
# Einfache Sprache (B1), Sie-Form, kurze Sätze. Marken wie { $name } bleiben stehen.

locale-name = Deutsch
locale-direction = ltr
language-reviewed = yes
language-not-reviewed = { $language }: noch nicht von Muttersprachlern geprüft.

## Namen, die in jeder Sprache gleich bleiben
app-name = MEIN ORDNER

## Datum: $day 4, $month 3, $dd 04, $mm 03, $year 2026
date = { $dd }.{ $mm }.{ $year }

## ---- Paper: sheets --------------------------------------------------------------------------------------

# Blätter. Ein Blatt liegt im Ordner, auf dem Tisch im Amt und in der Hand: kurze Sätze, keine fremden Wörter.
sheet-page-of = Seite { $page } von { $count }
sheet-footer = { app-name } · { $region } · Stand { $stand } · gedruckt { $today }
sheet-footer-plain = { app-name } · gedruckt { $today }
sheet-sample = MUSTER – erfundene Person
sheet-date = { $date }
# Stands between the names of a list.
sheet-comma = {", "}
sheet-stand-name = Stand
sheet-stand-old = Stand alt – bitte prüfen
sheet-unchecked = nicht geprüft – bitte prüfen

sheet-cover-title = Mein Ordner
sheet-cover-name = Name (nur, wenn ich möchte)
sheet-cover-use = So hilft der Ordner
sheet-cover-take = Nehmen Sie den Ordner zu jedem Termin mit.
sheet-cover-file = Legen Sie jedes Papier gleich in sein Register.
sheet-cover-copy = Geben Sie Kopien ab und behalten Sie die Originale.
sheet-cover-letters = Heben Sie bei wichtigen Briefen auch den Umschlag auf.
sheet-cover-safe = Der Ordner gehört Ihnen. Sie entscheiden, wer ihn sieht.
sheet-cover-contents = Inhalt

sheet-register-about = Darum geht es
sheet-register-file-here = Das gehört hierher
sheet-register-fields = Zum Ausfüllen
sheet-register-stays = Das bleibt im Ordner
sheet-register-may-go = Das kann weg
sheet-register-words = Wörter vom Amt
sheet-filtered = Diese Listen lassen weg, was nur für andere Aufenthaltspapiere gilt.
sheet-item-for = Für
sheet-item-office = Amt
sheet-item-needs = Mitbringen
sheet-item-missing = Noch nicht abgelegt
sheet-item-law = Gesetz
sheet-mark-open = offen
sheet-mark-in-work = in Arbeit
sheet-mark-handed-in = abgegeben
sheet-mark-done = erledigt
sheet-mark-not-applicable = trifft nicht zu
sheet-contacts = Wer hilft
sheet-contacts-own = Eigener Kontakt: Name, Telefon
sheet-words-title = Wortkarten
sheet-words-about = Zum Ausschneiden und Lernen, allein oder in einer Gruppe.
sheet-check-title = Kontakte prüfen
sheet-check-call = Rufen Sie jeden Kontakt an. Sagen Sie, dass es um eine Liste für Geflüchtete geht.
sheet-check-tick = Kreuzen Sie an, was stimmt. Schreiben Sie auf, was neu ist.
sheet-check-not-private = Schreiben Sie keine Namen, keine privaten Nummern und keine Adressen von Unterkünften auf.
sheet-check-type = Tragen Sie danach alles in die Tabelle ein. Die Kennung zeigt die Zeile.
sheet-check-reached = erreicht
sheet-check-right = alles stimmt
sheet-check-hours = Zeiten stimmen
sheet-check-closed = gibt es nicht mehr
sheet-check-known-hours = Zeiten
sheet-check-id = Kennung
sheet-check-new = Neu ist
sheet-check-who = Tag und Kürzel
sheet-contact-email = E-Mail
sheet-contact-website = Internet
sheet-contact-languages = Sprachen
sheet-contact-own-phone = Meine Nummer
sheet-contact-own-note = Meine Notiz
sheet-language-am = Amharisch
sheet-language-ar = Arabisch
sheet-language-az = Aserbaidschanisch
sheet-language-ce = Tschetschenisch
sheet-language-ckb = Sorani
sheet-language-de = Deutsch
sheet-language-en = Englisch
sheet-language-es = Spanisch
sheet-language-fa = Persisch
sheet-language-fr = Französisch
sheet-language-hi = Hindi
sheet-language-kmr = Kurmandschi
sheet-language-ku = Kurdisch
sheet-language-pl = Polnisch
sheet-language-prs = Dari
sheet-language-ps = Paschto
sheet-language-ro = Rumänisch
sheet-language-ru = Russisch
sheet-language-so = Somali
sheet-language-sq = Albanisch
sheet-language-ti = Tigrinya
sheet-language-tr = Türkisch
sheet-language-uk = Ukrainisch
sheet-language-ur = Urdu
sheet-language-vi = Vietnamesisch
sheet-filed = Hier abgelegt
sheet-filed-number = Nr.
sheet-filed-title = Unterlage
sheet-filed-date = Datum
sheet-filed-valid = Gültig bis
sheet-filed-original = Original liegt
sheet-notes = Notizen
sheet-no-contact = Bitte hier nicht anrufen und nicht hinschreiben

sheet-contents-title = Inhalt: alle Blätter
sheet-contents-about = Kreuzen Sie an, welche Blätter in Ihrem Ordner liegen.

sheet-calendar-title = Kalender für die Wand
sheet-calendar-month =
    { $month ->
        [1] Januar
        [2] Februar
        [3] März
        [4] April
        [5] Mai
        [6] Juni
        [7] Juli
        [8] August
        [9] September
        [10] Oktober
        [11] November
       *[12] Dezember
    } { $year }
sheet-calendar-weekday =
    { $day ->
        [1] Montag
        [2] Dienstag
        [3] Mittwoch
        [4] Donnerstag
        [5] Freitag
        [6] Samstag
       *[7] Sonntag
    }

sheet-spine-title = Schild für den Rücken
sheet-spine-cut = Schneiden Sie das Schild an der Linie aus.
sheet-spine-test-title = Druck prüfen für das Schild
sheet-spine-test-print = Drucken Sie dieses Blatt in Originalgröße, ohne „an Seite anpassen“.
sheet-spine-test-measure = Messen Sie mit einem Lineal: Die Ecke der Skala soll 25 mm von links und 120 mm von oben stehen.
sheet-spine-test-offset = Steht sie anders? Dann schreiben Sie den Unterschied beim Drucken dazu, zum Beispiel --offset 2,-1.

sheet-mini-book-title = Wer hilft mir?
sheet-mini-book-name = Name
sheet-mini-book-role = Hilft bei
sheet-mini-book-phone = Telefon
sheet-mini-book-when = Wann erreichbar
sheet-mini-book-emergency = Im Notfall
sheet-mini-book-112 = Feuerwehr und Rettungsdienst
sheet-mini-book-110 = Polizei
sheet-mini-book-fold-long = Falten Sie das Blatt der Länge nach und öffnen Sie es wieder.
sheet-mini-book-fold-half = Falten Sie es quer in der Mitte und lassen Sie es so.
sheet-mini-book-fold-quarter = Falten Sie noch einmal quer. Öffnen Sie nur diese letzte Faltung wieder.
sheet-mini-book-cut = Schneiden Sie an der dicken Linie, von der Faltung bis zur Mitte.
sheet-mini-book-push = Öffnen Sie das Blatt, falten Sie es der Länge nach und schieben Sie beide Enden zueinander.
sheet-mini-book-close = Legen Sie die Seiten zu einem Buch zusammen.

sheet-letter-meaning = Das steht in dem Brief
sheet-letter-next = Das tun Sie damit
sheet-letter-sign = Füllen Sie die Lücken aus und unterschreiben Sie den Brief.
sheet-letter-copy = Machen Sie eine Kopie für sich und legen Sie sie in Ihren Ordner.
sheet-letter-proof = Geben Sie den Brief im Amt ab und bitten Sie um einen Stempel auf Ihrer Kopie. Oder schicken Sie ihn als Einschreiben.
sheet-letter-name = Name
sheet-letter-street = Straße und Hausnummer
sheet-letter-town = Postleitzahl und Ort
sheet-letter-reference = Meine Nummer bei Ihnen
sheet-letter-date = Datum
sheet-letter-signature = Unterschrift
sheet-paper-front = Vorderseite
sheet-paper-back = Rückseite
sheet-paper-true-size = Originalgröße, wenn das Bild bis zum Rand der Karte reicht
sheet-paper-picture = Bild der Unterlage: { $title }, Seite { $page } von { $count }

sheet-exchange-title = Blätter austauschen
sheet-exchange-how = Diese Blätter haben sich geändert. Alle anderen im Ordner gelten weiter.
sheet-exchange-replace = Nehmen Sie heraus: { $sheet }, Stand { $date }, { $pages ->
        [one] eine Seite
       *[other] { $pages } Seiten
    }. Legen Sie das neue Blatt hinein.
sheet-exchange-new = Neu: { $sheet }. Legen Sie es hinein.

sheet-recovery-title = Blatt für den Notfall
sheet-recovery-binder = Ordner
sheet-recovery-square = Quadrat zum Scannen: derselbe Code
sheet-recovery-steps = Was Sie damit tun
sheet-recovery-what = Mit diesem Code öffnen Sie Ihren Ordner, wenn Sie das Passwort vergessen haben.
sheet-recovery-who = Wer diesen Code und Ihren Ordner hat, kann alles lesen.
sheet-recovery-apart = Legen Sie dieses Blatt an einen sicheren Ort, nicht zum Computer.
sheet-recovery-photo = Machen Sie kein Foto davon und schicken Sie es niemandem.
sheet-recovery-second = Geben Sie einen zweiten Ausdruck einem Menschen, dem Sie ganz vertrauen.
sheet-recovery-use = Tippen Sie im Programm auf „Passwort vergessen? Ich habe den Code.“ und geben Sie die acht Gruppen ein.
sheet-recovery-after = Bekommen Sie später einen neuen Code, zerreißen Sie dieses Blatt.
sheet-recovery-place = Dieses Blatt liegt hier
sheet-recovery-day = Ein zweites Blatt hat
sheet-share-title = Blatt für den Notfall: Teil { $number } von 3
sheet-share-what = Zwei von drei Teilen öffnen den Ordner, wenn das Passwort vergessen ist.
sheet-share-alone = Ein Teil allein verrät nichts und öffnet nichts.
sheet-share-apart = Legen Sie die drei Teile an drei Orte, nicht zum Computer.
sheet-share-people = Geben Sie einen Teil einem Menschen, dem Sie vertrauen. Sagen Sie ihm, wofür er ist.
sheet-share-use = Geben Sie im Programm zwei der Teile ein: je neun Gruppen mit sechs Ziffern.
sheet-share-after = Gibt es später neue Teile, zerreißen Sie dieses Blatt.
sheet-share-place = Die drei Teile sind gemacht am

## ---- Window ---------------------------------------------------------------------------------------------

## Überall
ui-skip = Zum Inhalt
ui-close = Schließen
ui-cancel = Abbrechen
ui-save = Speichern
ui-saving = Wird gespeichert …
ui-saved = Gespeichert
ui-undo = Rückgängig
ui-loading = Wird geöffnet …
ui-stop = Anhalten
ui-details = Einzelheiten
ui-undone = Zurückgenommen: { $what }
ui-idle-soon = Der Ordner wird gleich abgeschlossen, weil niemand da ist.
ui-idle-seconds = Ist noch jemand da? In { $seconds ->
        [one] einer Sekunde
       *[other] { $seconds } Sekunden
    } wird der Ordner abgeschlossen. Was Sie schreiben, bleibt erhalten.
ui-idle-stay = Ich bin da
ui-show = Zeigen
ui-hide = Verbergen
ui-error-unknown = Das hat nicht geklappt.
    .hint = Versuchen Sie es noch einmal. Wenn es wieder passiert: Schließen Sie das Programm, und öffnen Sie es neu. Technisch: { $code }
ui-error-unreadable = Diese Datei lässt sich hier nicht zeigen.
    .hint = Ihre Unterlage ist sicher abgelegt. Speichern Sie eine Kopie des Originals, und öffnen Sie diese mit einem anderen Programm.

## Sprachen
ui-languages = Sprachen
ui-language-first = Erste Sprache
ui-language-second = Zweite Sprache daneben
ui-language-none = keine

## Start
ui-start-welcome = Willkommen
ui-start-what = Hier bewahren Sie Ihre wichtigen Papiere auf. Alles liegt verschlossen auf diesem Computer. Nur Sie haben den Schlüssel.
ui-start-title = Welchen Ordner möchten Sie öffnen?
ui-start-offline = Dieses Programm geht nie ins Internet.
ui-shelf = Regal
ui-shelf-absent = nicht da
ui-new-binder = Neuer Ordner
ui-shelf-sample = Muster
ui-sample-what = Dieser Ordner gehört einer erfundenen Person. Er öffnet sich ohne Passwort. Hier können Sie alles ausprobieren.
ui-sample-open = Muster-Ordner ansehen
ui-sample-try = Möchten Sie erst einmal schauen? Hier ist ein Ordner mit erfundenen Papieren. Sie können nichts falsch machen.
ui-view-only = Nur ansehen: Es wird nichts geändert.
ui-view-only-note = NUR ANSEHEN: Hier wird nichts geändert.
ui-damage-note = BESCHÄDIGT: Sie sehen, was noch lesbar ist. Hier wird nichts geändert, auch kein Passwort.
ui-protected-note = SCHREIBGESCHÜTZT: Sie können alles ansehen. Hier wird nichts geändert, auch kein Passwort.
ui-damage-help = Was kann ich tun?
ui-tries = { $count ->
        [one] Seit dem letzten Öffnen hat es jemand einmal vergeblich versucht, am { $date } um { $time } Uhr. Waren das nicht Sie? Dann ändern Sie das Passwort.
       *[other] Seit dem letzten Öffnen hat es jemand { $count }-mal vergeblich versucht, zuletzt am { $date } um { $time } Uhr. Waren das nicht Sie? Dann ändern Sie das Passwort.
    }
ui-little-room = Auf diesem Datenträger ist nur noch wenig Platz. Löschen Sie dort etwas, das Sie nicht brauchen.
ui-noticed = Gelesen
ui-recover = Öffnen und neues Passwort setzen
ui-recover-what = Nehmen Sie Ihr Blatt mit dem Code. Danach gilt ein neues Passwort.
ui-restore = Ordner aus einer Sicherung holen
ui-restore-title = Einen Ordner aus einer Sicherung holen
ui-restore-what = Eine Sicherung ist eine Datei, die auf „.age“ endet. Daraus wird ein neuer Ordner. Vorhandene Ordner bleiben, wie sie sind.
ui-restore-name = Name für den Ordner
ui-restore-passphrase = Das Passwort, das beim Sichern galt.
ui-restore-use-code = Die Sicherung wurde mit dem Code gemacht
ui-restore-pick = Sicherung auswählen …
ui-restoring = Der Ordner wird aus der Sicherung geholt
ui-restored = „{ $name }“ ist wieder da und steht im Regal.
ui-practice = Eine Sicherung ausprobieren
ui-practice-title = Eine Sicherung ausprobieren
ui-practice-what = Ist Ihre Sicherung gut? Das Programm liest sie ganz durch und zeigt, was darin ist. Es schreibt nichts und ändert nichts.
ui-practising = Die Sicherung wird ganz durchgelesen
ui-practice-made = Gesichert am { $date }
ui-practice-well = Die Sicherung ist in Ordnung. { $count ->
        [0] Es ist noch keine Unterlage darin.
        [one] Eine Unterlage ist darin und lässt sich lesen.
       *[other] { $count } Unterlagen sind darin und lassen sich lesen.
    }
ui-practice-register = Register { $number }
ui-practice-lost = Diese Datei fehlte schon beim Sichern.
ui-practice-next = Es wurde nichts geschrieben. Wenn Sie diesen Ordner zurückholen wollen, wählen Sie am Anfang „Ordner aus einer Sicherung holen“.
ui-practice-done = Fertig
ui-no-sandbox = Auf diesem Computer fehlt ein zusätzlicher Schutz: Die Anzeige läuft nicht in einem abgetrennten Bereich. Ihre Papiere sind trotzdem verschlossen. Öffnen Sie hier nur Dateien, die Sie kennen.
ui-open-other = Anderen Ordner öffnen …
ui-unlock-title = „{ $name }“ öffnen
ui-passphrase = Passwort
ui-caps-lock = Achtung: Die Feststelltaste ist an. Alles wird groß geschrieben.
ui-keypad = Tasten auf dem Bildschirm
ui-keypad-show = Tasten auf dem Bildschirm zeigen
ui-keypad-hide = Tasten auf dem Bildschirm verbergen
ui-keypad-capital = Groß
ui-keypad-space = Leerzeichen
ui-keypad-delete = Löschen
ui-code = Wiederherstellungs-Code
ui-code-hint = Acht Gruppen mit je sechs Ziffern. Sie stehen auf Ihrem Blatt.
ui-use-code = Passwort vergessen? Ich habe den Code.
ui-use-shares = Passwort vergessen? Ich habe zwei der drei Teile.
ui-recover-shares-what = Nehmen Sie zwei Ihrer drei Teile. Welche zwei, ist egal. Danach gilt ein neues Passwort.
ui-share-one = Der eine Teil
ui-share-other = Der andere Teil
ui-share-hint = Auf jedem Blatt stehen neun Gruppen mit je sechs Ziffern.
ui-use-passphrase = Doch das Passwort eingeben
ui-open = Öffnen
ui-opening = Wird geöffnet. Das dauert einen Moment …
ui-absent-title = „{ $name }“ ist gerade nicht da
ui-absent-what = Liegt dieser Ordner auf einem USB-Stick? Stecken Sie den Stick ein. Klicken Sie dann auf „Noch einmal schauen“.
ui-look-again = Noch einmal schauen
ui-forget = Aus dem Regal nehmen
ui-forgotten = „{ $name }“ steht nicht mehr im Regal. Es wurde nichts gelöscht.
ui-erase = Für immer löschen …
ui-erase-title = „{ $name }“ für immer löschen
ui-erase-what = Alles in diesem Ordner wird zerstört: alle Unterlagen, alle Notizen, alle Schlüssel. Das lässt sich nicht rückgängig machen.
ui-erase-honest = Kopien und Sicherungen an anderen Plätzen gibt es weiterhin. Sie müssen sie selbst löschen. Auf einer SSD oder einem Stick kann ein Rest der alten Daten noch eine Zeit liegen. Lesen kann ihn nur, wer eine Kopie der Schlüssel hat und das Passwort oder den Code kennt.
ui-erase-instead = Soll der Ordner nur von dieser Liste verschwinden? Dann brechen Sie ab, und wählen Sie „Aus dem Regal nehmen“. Dabei wird nichts gelöscht.
ui-erase-name = Schreiben Sie zum Löschen den Namen: { $name }
ui-erase-now = Für immer löschen
ui-erased = „{ $name }“ ist gelöscht. Denken Sie an Kopien und Sicherungen.
ui-erased-others = „{ $name }“ ist gelöscht. { $count ->
        [one] Eine fremde Datei lag darin und ist noch da.
       *[other] { $count } fremde Dateien lagen darin und sind noch da.
    }
ui-moment = { $date }, { $time } Uhr
ui-older-title = Dieser Ordner ist älter als der, den Sie hier zuletzt hatten
ui-older-what = Vielleicht hat jemand eine alte Kopie zurückgelegt, oder der Stick ist ein anderer. Was danach geschrieben wurde, ist hier nicht darin.
ui-older-found = Letzte Änderung in diesem Ordner
ui-older-known = Letzte Änderung, die dieser Computer kennt
ui-older-never = noch keine
ui-older-advice = Suchen Sie zuerst den neueren Ordner. Wenn Sie mit dem älteren weitermachen, gilt ab dann dieser.
ui-older-open = Den älteren öffnen
ui-older-cancel = Abbrechen und den neueren suchen
ui-copied = Eine Sicherungskopie ist gemacht und zur Probe gelesen: „{ $name }“.
ui-not-copied = Der Ordner ist abgeschlossen, aber die Sicherungskopie konnte nicht gemacht werden.

## Neuer Ordner
ui-step = Schritt { $step } von { $of }
ui-new-title = Neuer Ordner: Name und Passwort
ui-new-name = Name des Ordners
ui-new-name-why = Andere können diesen Namen sehen. Nehmen Sie besser nicht Ihren eigenen Namen.
ui-new-name-suggested = Ordner
ui-new-name-missing = Geben Sie dem Ordner einen Namen.
ui-picture = Bild für das Regal
picture-sun = Sonne
picture-tree = Baum
picture-boat = Boot
picture-bird = Vogel
picture-star = Stern
picture-moon = Mond
picture-cup = Tasse
picture-mountain = Berg
picture-fish = Fisch
picture-flower = Blume
picture-umbrella = Schirm
picture-key = Schlüssel
ui-new-place = Der Ordner kommt hierhin:
ui-new-place-other = Ich möchte einen anderen Platz wählen, zum Beispiel einen USB-Stick.
ui-new-passphrase = Neues Passwort
ui-new-passphrase-how = Vier oder fünf Wörter sind gut: leicht zu merken, schwer zu raten. Ihre Sprache ist egal.
ui-new-passphrase-again = Passwort noch einmal
ui-new-passphrase-differs = Die zwei Passwörter sind verschieden.
ui-new-passphrase-missing = Geben Sie ein Passwort ein.
ui-words-suggest = Wörter vorschlagen
ui-words-how = Schreiben Sie die Wörter auf Papier, bis Sie sie auswendig können. Wer den Zettel hat, kann alles lesen.
ui-words-take = Diese Wörter nehmen
ui-words-other = Andere Wörter
ui-words-language = Sprache der Wörter
ui-new-honest = Niemand kann Ihr Passwort für Sie finden, auch wir nicht. Darum bekommen Sie gleich einen Code auf Papier. Mit ihm kommen Sie immer in Ihren Ordner.
ui-create = Ordner anlegen
ui-creating = Wird angelegt. Das dauert einen Moment …
ui-recovery-title = Ihr Wiederherstellungs-Code
ui-recovery-what = Mit diesem Code öffnen Sie den Ordner, wenn Sie das Passwort vergessen haben. Drucken Sie ihn, oder schreiben Sie ihn ab.
ui-recovery-keep = Wer diesen Code hat, kann alles lesen. Legen Sie das Blatt an einen sicheren Platz, nicht neben den Computer.
ui-recovery-print = Code drucken (als PDF speichern)
ui-recovery-saved = Gespeichert als „{ $name }“. Drucken Sie das Blatt jetzt. Löschen Sie danach die Datei.
ui-recovery-next = Der Code steht auf Papier. Weiter
ui-prove-title = Prüfen wir Ihr Blatt
ui-prove-what = Nehmen Sie Ihr Blatt. Tippen Sie diese zwei Gruppen ab. So wissen Sie sicher: Der Code stimmt.
ui-prove-group = Gruppe { $number }
ui-prove = Prüfen und Ordner öffnen
ui-prove-new = Prüfen: Ab jetzt gilt dieser Code
ui-prove-new-keys = Prüfen und neue Schlüssel machen
ui-read-again = Zurück: Code noch einmal lesen oder drucken

## Ordner
ui-registers = Register
ui-register-number = Register { $number }:
ui-documents-count = { $count ->
        [one] { $count } Unterlage
       *[other] { $count } Unterlagen
    }
ui-lock = Abschließen
ui-draft = Noch nicht gespeichert, Register { $number }: { $what }
ui-draft-resume = Weiter schreiben
ui-draft-drop = Wegwerfen
ui-print = Drucken
ui-sample = MUSTER: Diese Person ist erfunden. Legen Sie hier nichts Eigenes ab.
ui-private = Privates Register: Zeigen Sie es nur, wem Sie vertrauen.
ui-explanation-all = Alle { $count } Zeilen lesen
ui-office-words = { $count } Wörter vom Amt
ui-office-words-also = Auch:
ui-keep = Was bleibt, und was darf weg?
ui-keep-stays = Das bleibt
ui-keep-goes = Das darf weg
ui-search = Unterlagen suchen
ui-search-placeholder = Suchen (Strg + F)
ui-search-title = Suche nach „{ $query }“
ui-search-found = { $count ->
        [0] Nichts gefunden
        [one] { $count } Unterlage gefunden
       *[other] { $count } Unterlagen gefunden
    }
ui-search-none = Versuchen Sie ein kürzeres Wort oder nur den Anfang.
ui-search-leave = Suche beenden

## Unterlagen
ui-documents = Unterlagen
ui-documents-none = Hier liegt noch nichts.
ui-add = Unterlagen hinzufügen
ui-adding = Wird abgelegt …
ui-add-how = Oder ziehen Sie Dateien in dieses Fenster: PDF oder Foto. Ihre Datei bleibt, wo sie ist.
ui-added = { $count ->
        [one] Eine Unterlage ist sicher abgelegt.
       *[other] { $count } Unterlagen sind sicher abgelegt.
    }
ui-refused = { $count ->
        [one] Eine Datei wurde nicht abgelegt
       *[other] { $count } Dateien wurden nicht abgelegt
    }
ui-drop = Loslassen: Die Dateien kommen in Register { $number }.
ui-file-here = Was gehört hierher?
ui-issued-on = vom { $date }
ui-valid-until = gültig bis { $date }
ui-expired = abgelaufen am { $date }
# Wie nah das Ende eines Papiers ist. Ruhig; immer mit dem Datum daneben.
expiry-early = Denken Sie an ein neues
expiry-early-what = Dieses Papier gilt noch eine Weile. Fragen Sie jetzt schon, wie Sie ein neues bekommen. Manche Termine dauern lange.
expiry-near = Kümmern Sie sich jetzt darum
expiry-near-what = Dieses Papier endet bald. Beantragen Sie jetzt ein neues, und lassen Sie sich den Antrag bestätigen.
expiry-at-once = Gehen Sie heute oder morgen hin
expiry-at-once-what = Dieses Papier endet in wenigen Tagen. Gehen Sie heute oder morgen zum Amt oder zur Beratung.
expiry-over = Nicht mehr gültig
expiry-over-what = Dieses Papier ist abgelaufen. Fragen Sie im Amt oder in der Beratung, was Sie jetzt tun können.
ui-checksum-what = Mit dieser Prüfsumme (SHA-256) lässt sich zeigen, dass die Datei nicht verändert wurde.
ui-taking-in = Unterlagen werden abgelegt
ui-back = Zurück
ui-viewer = Ansicht
ui-page = Seite { $page } von { $of }
ui-page-before = Vorige Seite
ui-page-after = Nächste Seite
ui-larger = Größer
ui-smaller = Kleiner
ui-title = Titel
ui-issued = Datum auf dem Papier
ui-valid = Gültig bis
ui-day-how = Tag.Monat.Jahr, zum Beispiel 04.03.2026
ui-day-wrong = Dieses Datum gibt es nicht. Schreiben Sie zum Beispiel 04.03.2026.
ui-register = Register
ui-original = Wo ist das Original?
ui-original-how = Zum Beispiel: blaue Mappe, beim Jobcenter, beim Anwalt
ui-office = Stelle oder Absender
ui-office-how = Wählen Sie einen Kontakt, oder schreiben Sie selbst.
ui-reference = Aktenzeichen oder Nummer
ui-person = Wem gehört das Papier?
ui-lent = Verliehen an
ui-lent-how = Wer hat das Original gerade?
ui-lent-since = Seit
ui-lent-note = Das Original ist gerade bei { $who }.
ui-card-note = Notiz
ui-card-more = Mehr Angaben
ui-day-how-partial = Ganz oder nur zum Teil: 04.03.2026, 03.2026 oder 2026
ui-day-wrong-partial = Dieses Datum gibt es nicht. Schreiben Sie zum Beispiel 04.03.2026, 03.2026 oder 2026.
ui-added-on = Abgelegt am
ui-file = Datei
ui-size = { NUMBER($kilobytes) } KB
ui-original-save = Kopie des Originals speichern
ui-original-saved = Gespeichert als „{ $name }“. Diese Kopie ist nicht verschlossen.
ui-document-remove = In den Papierkorb
ui-document-removed = „{ $title }“ liegt im Papierkorb.
ui-trash = Papierkorb
ui-trash-what = Hier liegt, was Sie weggelegt haben. Der Papierkorb wird nie von selbst geleert.
ui-trash-empty = Der Papierkorb ist leer.
ui-trash-look = Papierkorb ansehen ({ $count })
ui-trash-since = im Papierkorb seit { $date }
ui-trash-restore = Herausholen
ui-trash-restored = „{ $title }“ liegt wieder im Register.
ui-history = Verlauf
ui-history-title = Was sich geändert hat
ui-history-what = Das Neueste steht oben. Wer es geändert hat, weiß das Programm nicht.

## Checkliste
ui-checklist-done = { $done } von { $count } erledigt
ui-item-state = Stand:
ui-state-open = offen
ui-state-in-work = in Arbeit
ui-state-handed-in = abgegeben
ui-state-done = erledigt
ui-state-n-a = trifft nicht zu
ui-item-office = Amt:
ui-item-needs = Mitbringen:
ui-item-law = Gesetz
ui-item-number = Punkt
ui-item-changed = seit { $date }
ui-item-set = Stand gesetzt: { $state }
ui-checklist-sources = Woher kommen diese Angaben?

## Kontakte
ui-contacts = Kontakte
ui-contacts-check = Adressen und Zeiten können sich ändern. Rufen Sie besser vorher an.
ui-address = Adresse
ui-phone = Telefon
ui-email = E-Mail
ui-website = Internet
ui-stand = Stand: { $date }
ui-source = Quelle
ui-stale = alt – bitte prüfen
ui-unchecked = nicht geprüft – bitte prüfen
ui-contact-retired = Diese Stelle gibt es seit { $date } nicht mehr.
ui-contact-successor = Jetzt zuständig: { $name }
ui-note = Meine Notiz
ui-note-phone = Nummer, die ich benutze
ui-note-write = Notiz dazu schreiben
ui-note-change = Notiz ändern
ui-note-saved = Die Notiz zu „{ $name }“ ist gespeichert.
ui-own-contacts = Meine Kontakte
ui-contact-add = Kontakt hinzufügen
ui-contact-new = Neuer Kontakt
ui-contact-change = Kontakt ändern
ui-name = Name
ui-contact-role = Wobei hilft diese Person oder Stelle?
ui-contact-saved = „{ $name }“ ist gespeichert.
ui-contact-removed = „{ $name }“ ist entfernt.
ui-edit = Ändern
ui-remove = Entfernen

## Hilfe
ui-help = Hilfe
ui-help-read = Zum Lesen
ui-help-show = Zum Zeigen
ui-help-touch = Drücken Sie auf einen Satz. Dann steht er groß im ganzen Fenster.
ui-show-large = Groß zeigen
ui-window-size = Größe von allem im Fenster
ui-keys = Tasten
ui-key-ctrl = Strg
ui-key-esc = Esc
ui-key-help = öffnet diese Hilfe.
ui-key-search = sucht im ganzen Ordner.
ui-key-print = druckt.
ui-key-undo = nimmt den letzten Schritt zurück.
ui-key-lock = schließt den Ordner ab.
ui-key-lock-quick = schließt sofort ab, wenn es schnell gehen muss.
ui-key-back = geht zurück.
ui-key-tabs = geht von Register zu Register.
ui-key-size = macht alles größer, Strg − kleiner.
ui-key-larger = macht ein Bild oder eine Seite größer und kleiner.

## Wegweiser
ui-guide = Wegweiser
ui-guide-informs = Hier bekommen Sie Auskunft. Entscheiden kann nur das Amt. Ihr Brief gilt immer.
ui-choose = Bitte wählen
ui-letter-counts = Das ist eine Auskunft und keine Rechtsberatung. Es gilt, was auf Ihrem Papier und in Ihrem Brief steht.
ui-status = Mein Aufenthaltspapier
ui-status-what = Sagen, welches Papier Sie haben. Dann zeigen die Listen nur, was Sie betrifft.
ui-status-why = Sie müssen es nicht sagen. Wenn Sie es sagen, lassen die Listen weg, was für andere gilt. Die Angabe bleibt in Ihrem Ordner.
ui-status-unknown = Ich weiß es nicht, oder ich möchte es nicht sagen
ui-status-paper = Auf dem Papier steht:
ui-status-valid = So lange gilt es meistens
ui-status-rights = Was das meistens bedeutet
ui-status-set = Gespeichert. Die Listen zeigen jetzt, was Sie betrifft.
ui-status-forgotten = Gespeichert. Die Listen zeigen jetzt alles.
ui-paths = Wege
ui-paths-what = Was kommt wann? Welches Papier öffnet welches Amt? Wo kann Geld stoppen?
ui-paths-others = { $count } Wege für andere Papiere
ui-path-has = Das haben Sie meistens schon
ui-path-needs = Dafür brauchen Sie
ui-path-gives = Danach haben Sie
ui-path-office = Wo:
ui-path-no-office = Für Ihre Stadt kennt dieser Ordner noch keine Adresse.
ui-path-reckon = Tag ausrechnen
ui-path-checklist = Zur Checkliste in Register { $number }
ui-paper-there = ist da
ui-paper-missing = fehlt noch
ui-paper-file = Ablegen
ui-paper-open = Ansehen
ui-paper = Was für ein Papier ist das?
ui-paper-why = Dann zeigen Wege und Listen, dass es da ist.
ui-paper-unknown = nicht angegeben
ui-deadline = Ein Brief mit einer Frist
ui-deadline-what = Den frühesten letzten Tag ausrechnen und sehen, wie gerechnet wird.
ui-deadline-how = Nehmen Sie den Brief und den Umschlag in die Hand. Die Frist steht meistens am Ende des Briefes.
ui-deadline-rule = Worum geht es?
ui-deadline-typed = Ich schreibe ab, was in meinem Brief steht
ui-deadline-only-letter = Diese Frist steht nur in Ihrem Brief. Schreiben Sie sie von dort ab. Holen Sie noch heute Rat.
ui-deadline-amount = So lange ist die Frist in meinem Brief
ui-deadline-amount-other = Nennt Ihr Brief eine andere Frist? Dann gilt diese.
ui-deadline-unit = Tage, Wochen oder Monate?
ui-unit-days = Tage
ui-unit-weeks = Wochen
ui-unit-months = Monate
ui-unit-years = Jahre
ui-deadline-way = Wie kam der Brief?
ui-way-post = Mit der normalen Post
ui-way-yellow = In einem gelben Umschlag
ui-way-hand = Jemand hat ihn mir gegeben
ui-way-unknown = Ich weiß es nicht
# Wie ein Brief kam, kurz; auf dem Zettel, im Verlauf und auf der Karte des Briefs.
letter-way-post = Mit der normalen Post
letter-way-registered = Als Einschreiben
letter-way-yellow = In einem gelben Umschlag
letter-way-deposited = Die Post hat einen Zettel dagelassen
letter-way-hand = Jemand hat ihn mir gegeben
letter-way-facility = In der Aufnahmeeinrichtung ausgegeben
letter-way-electronic = Elektronisch
letter-way-download = Zum Herunterladen
letter-way-public = Öffentlich bekannt gemacht
ui-letter = Brief
ui-letter-is = Das ist ein Brief
ui-letter-not = Das ist kein Brief
ui-letter-due = Frühester letzter Tag: { $date }
ui-letter-done-on = Beantwortet am { $date }
ui-letter-done = Beantwortet am
ui-letter-envelope-why = Es zählt nicht das Datum oben auf dem Brief. Suchen Sie den Umschlag.
ui-day-of-note = Datum auf dem Zettel der Post
ui-day-of-postmark = Datum auf dem Umschlag
ui-letter-amount-wrong = Schreiben Sie eine Zahl, zum Beispiel 2.
ui-letter-envelope-photo = Umschlag
ui-letter-envelope-add = Foto vom Umschlag dazulegen
ui-letter-envelope-other = Ein anderes Foto vom Umschlag
ui-letter-slip = Zettel für die Beratung drucken
ui-letter-slip-saved = Der Zettel ist gespeichert als „{ $name }“. Diese Datei ist nicht verschlossen.
# Ein Brief ist da: ohne Ordner, ohne Speichern. Nie sagen, dass noch Zeit ist.
triage-title = Ein Brief ist da
triage-what = Wie sieht er aus? Was tun? Nichts wird gespeichert.
triage-how = Kreuzen Sie alles an, was Sie sehen. Sie brauchen den Brief nicht zu verstehen.
triage-look-envelope = Wie kam der Brief?
triage-look-sender = Wer steht oben auf dem Brief?
triage-look-word = Welche Wörter sehen Sie?
triage-ask = Was soll ich tun?
triage-answer = Das können Sie jetzt tun
triage-see = Hier liest jemand den Brief mit Ihnen
triage-reply = Das können Sie heute Abend antworten
triage-delete = Haben Sie ein Foto bekommen? Löschen Sie es danach. Erzählen Sie niemandem, was im Brief steht. Der Brief gehört in den Ordner der Person.
triage-why = Warum? Mit Quelle und Stand
triage-file = Den Brief jetzt ablegen
triage-kept = Was Sie hier ankreuzen, wird nicht gespeichert. Das ist eine Auskunft und kein Rechtsrat. Es zählt, was im Brief steht.
ui-day-of-letter = Datum auf dem Brief
ui-day-of-envelope = Datum auf dem gelben Umschlag, mit der Hand geschrieben
ui-day-given = Tag, an dem Sie den Brief bekamen
ui-day-of-event = Dieser Tag
ui-deadline-reckon = Tag ausrechnen
ui-deadline-not-kept = Was Sie hier eingeben, wird nicht gespeichert.
ui-deadline-sum = So ist gerechnet
ui-deadline-source = Regel, Gesetz und Quelle
ui-deadline-advice = Hier liest jemand den Brief mit Ihnen
ui-calendar-save = Für den Kalender speichern …
ui-calendar-neutral = Der Titel verrät nichts.
ui-calendar-saved = Gespeichert: „{ $name }“
ui-who = Wer ist zuständig für mich?
ui-who-what = Amt oder Beratung für Ihr Thema finden, mit Adresse und Grund.
ui-who-how = Wählen Sie ein Thema. Alles andere dürfen Sie leer lassen.
ui-who-topic = Thema
ui-who-city = Stadt oder Land
ui-who-more = Genauer fragen: Alter und Zeit in der Stadt
ui-who-birth = Tag der Geburt
ui-who-since = In dieser Stadt seit
ui-who-since-how = Der Tag der Zuweisung steht im Zuweisungsbescheid.
ui-who-where = { $count ->
        [one] Eine Adresse
       *[other] { $count } Adressen
    }
ui-who-nobody = Dafür kennt dieser Ordner in dieser Region noch keine Stelle. Fragen Sie eine Beratungsstelle.
ui-who-informs = Das ist eine Auskunft. Entscheiden kann nur das Amt. Fragen Sie vor dem Weg nach.
ui-wallet = Meine Nummern und Namen
ui-wallet-what = Nummern, nach denen Ämter fragen. Und wie Ihr Name auf Papieren steht.
ui-wallet-why = Jedes Amt fragt zuerst nach seiner eigenen Nummer. Schreiben Sie jede genau ab. Sie steht dann auch auf den gedruckten Blättern.
ui-numbers = Nummern
ui-number-add = Nummer eintragen
ui-number-change = Nummer ändern
ui-number-kind = Welche Nummer?
ui-number-stands-on = Sie steht meistens hier:
ui-number-value = Die Nummer, wie sie auf dem Papier steht
ui-number-paper = Auf welchem Papier?
ui-number-person = Wem gehört sie?
ui-number-person-how = Leer lassen, wenn sie Ihnen gehört.
ui-number-look-again = Vergleichen Sie sie noch einmal mit dem Papier. Manchmal ist auch das Papier falsch.
ui-number-saved-doubtful = „{ $name }“ ist gespeichert. Bitte vergleichen Sie sie noch einmal mit dem Papier.
ui-variants = Andere Schreibweisen
ui-variants-why = Steht Ihr Name oder Ihr Geburtstag auf einem Papier anders? Schreiben Sie es auf. Dann können Sie es erklären.
ui-variant-add = Schreibweise eintragen
ui-variant-change = Schreibweise ändern
ui-variant-of = Was ist anders?
ui-variant-name = Name
ui-variant-birth = Tag der Geburt
ui-variant-value = So steht es dort
ui-packs = Stadt und Inhalte
ui-packs-what = Die Stadt wählen, das Alter der Angaben sehen, neue Adressen vom USB-Stick holen.
ui-packs-how = Adressen und Regeln kommen aus Paketen. Jedes hat einen Stand: den Tag, an dem jemand zuletzt geprüft hat.
ui-packs-city = Für welche Stadt ist dieser Ordner?
ui-packs-contacts = { $count ->
        [one] Eine eigene Adresse
       *[other] { $count } eigene Adressen
    }
ui-packs-shipped = im Programm dabei
ui-packs-since = geholt am { $date }
ui-packs-not-used = Ihre eigenen Pakete passen nicht zu dieser Version des Programms. Darum gelten die mitgelieferten. Nichts ist verloren.
ui-packs-new = Neues Paket
ui-packs-new-what = Ein Paket ist eine Datei mit neuen Adressen und Regeln. Jemand hat sie unterschrieben. Ihre Unterlagen und Notizen bleiben, wie sie sind.
ui-packs-pick = Datei wählen …
ui-packs-comment = Dazu steht:
ui-packs-known = Von diesem Absender haben Sie schon ein Paket geholt.
ui-packs-unknown = Der Ordner kennt den Absender noch nicht.
ui-packs-call = Rufen Sie den Absender an. Lassen Sie sich die fünf Wörter vorlesen. Schreiben Sie hier, was Sie hören. Der Ordner prüft, ob sie passen.
ui-packs-heard = Diese Wörter habe ich gehört
ui-packs-heard-how = Große und kleine Buchstaben sind gleich. Striche dürfen fehlen.
ui-packs-take = Paket nehmen
ui-packs-leave = Nicht nehmen
ui-packs-taken = Das Paket ist im Ordner.
ui-packs-changes = Das ist jetzt anders
ui-packs-changes-now = { $count ->
        [0] Auf Ihren Blättern wird nichts anders
        [one] Das wird anders, in einem Register
       *[other] Das wird anders, in { $count } Registern
    }
ui-packs-changes-then = Was damals anders wurde
ui-packs-no-changes = Auf Ihren Blättern ist nichts anders.
ui-packs-print = Drucken Sie die Blätter dieser Register neu.
ui-change-from = vorher:
ui-change-to = jetzt:

status-stage-procedure = Asylverfahren
status-stage-tolerated = Duldung
status-stage-provisional = Fiktionsbescheinigung
status-stage-permit = Aufenthaltserlaubnis
status-stage-settled = Erlaubnis ohne Ende
right-area-work = Arbeit
right-area-course = Deutschkurs
right-area-money = Geld
right-area-health = Gesundheit
right-area-housing = Wohnen
right-area-family = Familie
right-area-travel = Reisen
right-area-future = Wie es weitergehen kann

pack-change-added = neu
pack-change-changed = geändert
pack-change-checked = wieder geprüft
pack-change-retired = gibt es nicht mehr
pack-change-removed = nicht mehr auf diesem Blatt
pack-change-renamed = heißt jetzt so
pack-field-name = Name
pack-field-address = Adresse
pack-field-phone = Telefon
pack-field-email = E-Mail
pack-field-website = Internet
pack-field-hours = Zeiten
pack-field-note = Hinweis
pack-field-languages = Sprachen
pack-field-stand = Stand

## Verlauf: was sich wann geändert hat
history-made = Angelegt
history-changed = Geändert
history-trashed = In den Papierkorb gelegt
history-restored = Aus dem Papierkorb geholt
history-new = { $field }: „{ $to }“
history-replaced = { $field }: von „{ $from }“ zu „{ $to }“
history-cleared = { $field }: „{ $from }“ weggenommen
history-register = Register { $number }
history-field-title = Titel
history-field-register = Register
history-field-kind = Art
history-field-person = Person
history-field-issued = Datum auf dem Papier
history-field-valid-until = Gültig bis
history-field-original = Ort des Originals
history-field-private = Nur für mich
history-field-office-name = Stelle oder Absender
history-field-reference = Aktenzeichen
history-field-lent-to = Verliehen an
history-field-lent-since = Verliehen seit
history-field-note = Notiz
history-field-letter-way = Wie der Brief kam
history-field-letter-envelope = Datum auf dem Umschlag
history-field-letter-arrived = Brief war da am
history-field-letter-rule = Frist, um die es geht
history-field-letter-period = Zeit, die im Brief steht
history-field-letter-due = Frühester letzter Tag
history-field-letter-done = Beantwortet am
history-field-name = Name
history-field-role = Aufgabe
history-field-phone = Telefon
history-field-address = Adresse
history-field-email = E-Mail
history-field-state = Stand
history-field-document = Beleg
history-field-other = Eintrag
history-yes = ja
history-no = nein

## Drucken
ui-print-title = Was möchten Sie drucken?
ui-print-what = Welche Blätter?
ui-print-register = Nur Register { $number }
ui-print-whole = Den ganzen Ordner
ui-print-how = Ausgefüllt oder leer?
ui-print-filled = Mit meinen Einträgen
ui-print-blank = Leer, zum Ausfüllen mit der Hand
ui-print-languages = Sprachen auf dem Papier
ui-print-save = Als PDF speichern …
ui-print-view = In einem anderen Programm ansehen
ui-print-view-why = Der Ordner gibt dem anderen Programm eine Kopie im Arbeitsspeicher. Beim Sperren wird sie entfernt. Das andere Programm kann sich etwas merken.
ui-print-viewed = { $count ->
        [one] Eine Seite wird in einem anderen Programm geöffnet. Beim Sperren wird die Kopie entfernt.
       *[other] { $count } Seiten werden in einem anderen Programm geöffnet. Beim Sperren wird die Kopie entfernt.
    }
ui-printing = Das PDF wird gemacht …
ui-printed = { $count ->
        [one] Gespeichert als „{ $name }“, eine Seite. Öffnen Sie die Datei, und drucken Sie sie.
       *[other] Gespeichert als „{ $name }“, { $count } Seiten. Öffnen Sie die Datei, und drucken Sie sie.
    }
## Sicherheit
ui-care = Sicherheit
ui-care-title = Sicherheit
ui-backup = Sicherung
ui-backup-last = Letzte Sicherung: { $date }. Seitdem wurde nichts geändert.
ui-backup-changed = Letzte Sicherung: { $date }. Seitdem wurde etwas geändert.
ui-backup-never = Es gibt noch keine Sicherung.
ui-backup-what = Eine Sicherung ist eine verschlossene Datei mit allem, was im Ordner liegt. Legen Sie sie an einen anderen Platz, zum Beispiel auf einen USB-Stick bei einer Person, der Sie vertrauen.
ui-backup-make = Sicherung machen
ui-backup-save = Platz wählen und sichern …
ui-backup-use-code = Lieber mit dem Wiederherstellungs-Code
ui-backup-opens-with-passphrase = Die Sicherung öffnet sich nur mit diesem Passwort, auch wenn Sie es später ändern.
ui-backup-opens-with-code = Die Sicherung öffnet sich nur mit diesem Code, auch wenn Sie später einen neuen machen.
ui-backing-up = Die Sicherung wird gemacht und zur Probe gelesen
ui-backed-up = Gesichert und zur Probe gelesen: „{ $name }“. { $count ->
        [one] Eine Unterlage ist darin.
       *[other] { $count } Unterlagen sind darin.
    }
ui-copies = Kopien von selbst
ui-copies-what = Das Programm kann beim Abschließen von Hand selbst eine Sicherung machen, wenn die letzte eine Woche alt ist und sich etwas geändert hat. Es bleiben die letzten drei und eine für jeden Monat. Schließt sich der Ordner von selbst ab, oder ist es eilig (zweimal Esc), wird keine gemacht.
ui-copies-on = Kopien kommen beim Abschließen hierhin:
ui-copies-opens = Die Kopien öffnen sich mit diesem Passwort. Solange der Ordner offen ist, merkt sich das Programm dafür das Passwort.
ui-copies-begin = Kopien einschalten
ui-copies-elsewhere = Anderen Platz wählen
ui-copies-choose = Platz wählen …
ui-copies-stop = Keine Kopien mehr machen
ui-copying = Eine Sicherungskopie wird gemacht. Danach ist der Ordner zu. „Anhalten“ schließt sofort ab.
ui-check = Meinen Ordner prüfen
ui-check-what = Das Programm liest alles einmal durch und schaut, ob etwas fehlt oder verändert ist. Es ändert nichts.
ui-check-now = Jetzt prüfen
ui-checking = Alles wird gelesen und verglichen
ui-check-read = Gelesen: { $records } Einträge und { $files } Dateien.
ui-check-well = Alles ist da, und alles ist so, wie es gespeichert wurde.
ui-check-found = { $count ->
        [one] Eine Sache ist nicht so, wie sie gespeichert wurde.
       *[other] { $count } Sachen sind nicht so, wie sie gespeichert wurden.
    }
ui-repair = Der Ordner ist beschädigt
ui-repair-first = 1. Ihr Ordner bleibt, wie er ist. Löschen Sie ihn nicht.
ui-repair-second = 2. Machen Sie eine heile Kopie an einem anderen Platz. Darin ist alles, was sich noch lesen lässt.
ui-repair-third = 3. Was verloren ist, holen Sie aus einer Sicherung. Weiter unten können Sie auch prüfen und alles herausnehmen.
ui-repair-now = Heile Kopie machen …
ui-repairing = Eine heile Kopie wird gemacht
ui-repaired = Die heile Kopie „{ $name }“ ist gemacht und steht im Regal. { $records ->
        [one] Ein Eintrag ist darin.
       *[other] { $records } Einträge sind darin.
    } Sie öffnet sich mit demselben Passwort und demselben Code.
ui-repair-found = { $count ->
        [one] Eine Unterlage hatte ihre Karte verloren. Sie liegt jetzt in Register 10.
       *[other] { $count } Unterlagen hatten ihre Karte verloren. Sie liegen jetzt in Register 10.
    }
ui-repair-lost = Die Datei dieser Unterlage ist verloren: { $title }. Holen Sie sie aus einer Sicherung.
ui-repair-left = Das stimmt auch in der Kopie noch nicht:
ui-repair-keep = Schließen Sie ab, und öffnen Sie die Kopie. Behalten Sie den beschädigten Ordner, bis Sie die Kopie geprüft haben.
ui-protected = Hier kann nichts gespeichert werden
ui-protected-what = Der Stick oder das Verzeichnis ist schreibgeschützt, oder es gehört jemand anderem. Sie können alles ansehen, drucken und herausnehmen. Wenn Sie etwas ändern wollen: Nehmen Sie den Schreibschutz weg, oder kopieren Sie den ganzen Ordner auf diesen Computer.
ui-idle = Von selbst abschließen
ui-idle-what = Wenn niemand da ist, schließt sich der Ordner ab. Auch wenn Sie den Computer zuklappen oder den Bildschirm sperren. Schnell von Hand: zweimal Esc oder Strg + L.
ui-idle-after = Abschließen nach
ui-idle-minutes = { $count ->
        [one] einer Minute
       *[other] { $count } Minuten
    }
ui-change-passphrase = Passwort ändern
ui-change-passphrase-what = Ihre Unterlagen bleiben dabei, wie sie sind.
ui-change-passphrase-begin = Passwort ändern
ui-change-passphrase-now = Neues Passwort setzen
ui-passphrase-now = Passwort, das jetzt gilt
ui-passphrase-honest = Frühere Sicherungen und Kopien öffnen sich weiter mit dem alten Passwort.
ui-passphrase-changed = Das neue Passwort gilt ab jetzt.
ui-new-code = Neuer Wiederherstellungs-Code
ui-new-code-what = Ist das Blatt mit dem Code weg, oder hat es jemand gesehen? Dann machen Sie einen neuen Code. Der alte Code gilt, bis der neue auf Papier steht und geprüft ist.
ui-new-code-begin = Neuen Code machen
ui-new-code-make = Weiter zum neuen Code
ui-new-code-leave = Abbrechen. Der alte Code gilt weiter.
ui-code-renewed = Der neue Code gilt. Vernichten Sie das alte Blatt. Frühere Sicherungen öffnen sich weiter mit dem alten Code.
ui-shares = Drei Teile auf Papier
ui-shares-what = Drei Blätter mit je einem Teil: Zwei Teile zusammen öffnen den Ordner, einer allein verrät nichts. Geben Sie sie an drei Plätze, zum Beispiel zu zwei Menschen, denen Sie vertrauen. Der Wiederherstellungs-Code gilt weiter.
ui-shares-begin = Drei Teile machen
ui-shares-save = Als PDF speichern …
ui-shares-honest = Frühere Teile öffnen diesen Ordner dann nicht mehr.
ui-shares-made = Gespeichert als „{ $name }“: drei Seiten. Drucken Sie sie, legen Sie jede an einen anderen Platz, und löschen Sie dann die Datei.
ui-access = Zugang für andere
ui-access-what = Eine Person, der Sie vertrauen, kann diesen Ordner mit ihrem eigenen Schlüssel öffnen, zum Beispiel in der Beratung. Ihr Passwort braucht sie dafür nicht.
ui-access-nobody = Niemand anderes hat Zugang.
ui-access-unknown = Ein Schlüssel ohne Namen
ui-access-since = Zugang seit { $date }
ui-access-without-key = Der Name steht in der Liste, aber in diesem Ordner ist kein Schlüssel dazu. Geben Sie den Zugang neu, oder nehmen Sie den Namen heraus.
ui-access-begin = Zugang geben
ui-access-name = Wie nennen Sie die Person?
ui-access-name-why = Der Name steht nur in Ihrem Ordner.
ui-access-key = Öffentlicher Schlüssel der Person
ui-access-key-how = Er beginnt mit „age1“. Die Person schickt ihn Ihnen als Text oder als Datei. Fragen Sie nach, ob er wirklich von ihr ist.
ui-access-pick = Aus einer Datei lesen …
ui-access-honest = Wer Zugang hat, kann alles lesen, auch Privates.
ui-access-give = Zugang geben
ui-access-given = { $name } kann diesen Ordner jetzt mit dem eigenen Schlüssel öffnen.
ui-access-remove = Zugang wegnehmen
ui-access-remove-title = Zugang wegnehmen?
ui-access-remove-can = Danach öffnet der Schlüssel dieser Person diesen Ordner nicht mehr.
ui-access-remove-cannot = Das lässt sich nicht zurückholen: was die Person schon gesehen hat, und Kopien des Ordners von früher. Hat sie den Schlüssel des Ordners abgeschrieben, kommt sie auch weiter hinein. Wenn Sie das fürchten, machen Sie danach neue Schlüssel.
ui-access-remove-now = Zugang wegnehmen
ui-access-removed = Der Zugang ist weg: { $name }
ui-new-keys = Neue Schlüssel
ui-new-keys-what = Hat jemand Ihr Passwort, Ihren Code oder einen Schlüssel gesehen? Dann wird alles neu verschlossen. Was die Person kennt, öffnet den Ordner danach nicht mehr.
ui-new-keys-begin = Neue Schlüssel machen
ui-new-keys-how = So geht es: Sie bekommen einen neuen Code auf Papier und prüfen ihn. Dann wird alles neu verschlossen. Das braucht für kurze Zeit so viel freien Platz wie der Ordner selbst. Bis alles fertig ist, gilt das Alte, und Sie können anhalten.
ui-new-keys-before = Kopien und Sicherungen von früher öffnen sich weiter mit dem Alten. Machen Sie danach eine neue Sicherung, und löschen Sie die alten. Auch die drei Teile müssen Sie neu machen.
ui-new-keys-replace = Auch ein neues Passwort, weil das alte vielleicht jemand kennt.
ui-new-keys-keep = Wer behält Zugang?
ui-new-keys-next = Weiter zum neuen Code
ui-new-keys-making = Alles wird neu verschlossen
ui-new-keys-made = Der Ordner hat neue Schlüssel, und der neue Code gilt. Machen Sie jetzt eine neue Sicherung.
ui-export = Alles herausnehmen
ui-export-what = Alle Originale und Listen kommen als gewöhnliche Dateien in ein neues Verzeichnis. Jedes Programm kann sie lesen. Der Ordner bleibt, wie er ist.
ui-export-honest = Diese Dateien sind nicht verschlossen. Wer sie findet, kann alles lesen. Löschen Sie sie, wenn Sie sie nicht mehr brauchen.
ui-export-now = Platz wählen und herausnehmen …
ui-exporting = Alles wird herausgenommen
ui-exported = Fertig: „{ $name }“. { $count ->
        [one] Eine Unterlage liegt darin.
       *[other] { $count } Unterlagen liegen darin.
    }

### Dialogs of the system, and names of saved files: neutral, without a person's name
dialog-add-papers = Unterlagen hinzufügen
dialog-choose-place = Wo soll der neue Ordner liegen?
dialog-pick-binder = Anderen Ordner öffnen
dialog-save-sheets = Blätter als PDF speichern
dialog-save-recovery = Wiederherstellungs-Code als PDF speichern
dialog-save-original = Kopie des Originals speichern
dialog-save-backup = Sicherung speichern
dialog-pick-backup = Sicherung auswählen
dialog-export-to = Wohin sollen alle Dateien?
dialog-copies-to = Wohin sollen die Kopien?
dialog-save-repaired = Heile Kopie speichern
dialog-save-shares = Drei Teile als PDF speichern
dialog-pick-key = Öffentlichen Schlüssel auswählen
dialog-pick-pack = Paket auswählen
dialog-save-calendar = Kalender-Datei speichern
dialog-add = Hinzufügen
dialog-choose = Auswählen
dialog-save = Speichern
dialog-cancel = Abbrechen
dialog-close = Schließen
dialog-page-lost = Das Fenster kann gerade nicht gezeigt werden.
dialog-page-lost-hint = Ihr Ordner ist abgeschlossen, und es ist nichts verloren. Starten Sie das Programm neu. Hilft das nicht, starten Sie den Computer neu.
dialog-papers = PDF und Fotos
dialog-backups = Sicherungen
dialog-keys = Schlüssel
dialog-packs = Pakete
dialog-all-files = Alle Dateien
file-sheets = Blätter
file-calendar = Termin
file-recovery = Code
file-shares = Drei Teile

## ---- Command line ---------------------------------------------------------------------------------------

cli = Der Ordner ohne Fenster: Unterlagen ablegen, finden, zeigen und drucken.
cli-json = Ausgabe für Programme (JSON)
cli-ui-lang = Sprache der Meldungen, zum Beispiel de oder en
cli-today = Mit diesem Tag rechnen statt mit heute (JJJJ-MM-TT)
cli-passphrase-file = Passwort aus der ersten Zeile dieser Datei; - liest von der Standard-Eingabe
cli-identity-file = Statt mit einem Passwort mit dem age-Schlüssel in dieser Datei öffnen
cli-memory-file = Datei, in der sich das Programm den letzten Stand jedes Ordners merkt (ohne Namen)
cli-accept-older = Auch einen älteren Stand des Ordners öffnen
cli-help = Hilfe zeigen
cli-version = Version zeigen
cli-new = Einen neuen Ordner anlegen. Der Wiederherstellungs-Code wird nur einmal gezeigt.
cli-new-binder = Wo der neue Ordner liegen soll, zum Beispiel mein.ordner
cli-new-name = Neutraler Name auf Deckblatt und Fenster
cli-new-pack = Paket der Region
cli-new-lang = Sprachen der Blätter, mit Komma getrennt
cli-new-recovery-out = Wiederherstellungs-Code in diese Datei schreiben
cli-new-from = Pakete aus diesem Verzeichnis oder dieser signierten Datei mit in den Ordner nehmen
cli-new-trust-signer = Die fünf Wörter des Schlüssels, wie sie vorgelesen wurden
cli-new-unsigned = Das Verzeichnis ist Ihr eigenes und braucht keine Signatur
cli-add = Unterlagen ablegen (PDF, JPEG, PNG). Die Datei selbst bleibt, wie sie ist.
cli-add-binder = Der Ordner
cli-add-file = Eine oder mehrere Dateien
cli-add-register = Register: 1 bis 10 oder a bis e
cli-add-title = Titel; sonst der Name der Datei
cli-add-kind = Art der Unterlage
cli-add-person = Wem die Unterlage gehört
cli-add-office = Wer das Papier geschickt hat: ein Kontakt oder eigene Worte
cli-add-reference = Aktenzeichen
cli-add-note = Notiz
cli-add-issued = Datum auf dem Papier (JJJJ, JJJJ-MM oder JJJJ-MM-TT)
cli-add-valid-until = Gültig bis (JJJJ, JJJJ-MM oder JJJJ-MM-TT)
cli-add-original = Wo das Original liegt
cli-edit = Ändern, was zu einer Unterlage notiert ist. Die Datei selbst bleibt, wie sie ist.
cli-edit-binder = Der Ordner
cli-edit-id = Kennung der Unterlage oder ihr Anfang
cli-edit-title = Neuer Titel
cli-edit-register = In dieses Register legen: 1 bis 10 oder a bis e
cli-edit-kind = Art der Unterlage
cli-edit-person = Wem die Unterlage gehört
cli-edit-office = Wer das Papier geschickt hat: ein Kontakt oder eigene Worte
cli-edit-reference = Aktenzeichen
cli-edit-note = Notiz
cli-edit-lent-to = Wer das Original gerade hat
cli-edit-lent-since = Seit wann (JJJJ-MM-TT)
cli-edit-issued = Datum auf dem Papier (JJJJ, JJJJ-MM oder JJJJ-MM-TT)
cli-edit-valid-until = Gültig bis (JJJJ, JJJJ-MM oder JJJJ-MM-TT)
cli-edit-original = Wo das Original liegt
cli-edit-private = Nur für mich: nicht auf Blätter für andere drucken (yes, no; as-usual: wie bei dieser Art üblich)
cli-edit-clear = Diese Angabe leeren: kind, person, office, reference, issued, valid-until, original, lent oder note
cli-letter = Zu einem Brief notieren, wie und wann er kam; der Ordner rechnet den frühesten letzten Tag aus.
cli-letter-binder = Der Ordner
cli-letter-id = Kennung der Unterlage oder ihr Anfang
cli-letter-delivered = Wie der Brief kam
cli-letter-envelope = Datum auf dem Umschlag, auf dem Zettel der Post oder Tag der Übergabe (JJJJ-MM-TT)
cli-letter-arrived = Tag, an dem der Brief bei Ihnen war (JJJJ-MM-TT)
cli-letter-rule = Welche Frist gilt: ein Name aus „ordner deadline list“
cli-letter-period = Die Zeit, die im Brief steht, zum Beispiel 2w
cli-letter-done = Beantwortet am (JJJJ-MM-TT)
cli-letter-envelope-photo = Kennung des abgelegten Fotos vom Umschlag
cli-letter-clear = Diese Angabe leeren: delivered, envelope, arrived, rule, period, done oder envelope-photo
cli-letter-none = Das ist kein Brief
cli-triage = Ein Brief ist da: wie eilig er aussieht und wohin damit. Ohne Zeichen: alle zeigen. Nichts wird gespeichert.
cli-triage-sign = Was Sie sehen, zum Beispiel yellow bamf
cli-triage-pack = Paket der Region
cli-list = Zeigen, was abgelegt ist
cli-list-binder = Der Ordner
cli-list-register = Nur dieses Register
cli-search = Unterlagen finden: jeder Teil eines Wortes, jede Schreibweise
cli-search-binder = Der Ordner
cli-search-query = Was Sie suchen
cli-show = Ein Original herausnehmen, Byte für Byte
cli-show-binder = Der Ordner
cli-show-id = Kennung der Unterlage oder ihr Anfang
cli-show-out = Wohin; - schreibt auf die Standard-Ausgabe
cli-item = Einen Punkt einer Checkliste setzen
cli-item-binder = Der Ordner
cli-item-item = Checkliste und Punkt, zum Beispiel arrival/keep-proof
cli-item-state = Stand des Punktes
cli-item-document = Unterlage, die es belegt
cli-status = Das Aufenthaltspapier zeigen oder setzen: Listen lassen dann weg, was für andere gilt
cli-status-binder = Der Ordner
cli-status-id = Das Papier, zum Beispiel gestattung; ohne Angabe wird gezeigt, was gilt
cli-status-forget = Das Papier wieder vergessen: Listen zeigen dann alles
cli-path = Den Weg in einer Lebenslage zeigen: welches Papier welches Amt öffnet
cli-path-id = Der Weg, zum Beispiel recognised; ohne Angabe alle
cli-path-binder = Ein Ordner: dann steht dabei, welche Papiere schon da sind
cli-path-pack = Das Paket der Region, wenn kein Ordner genannt ist
cli-kinds = Die Arten von Unterlagen zeigen, die es gibt
cli-word = Erklären, was ein Wort vom Amt bedeutet, auch bei alten Namen
cli-word-word = Das Wort, zum Beispiel Bescheid oder Hartz IV; ohne Angabe alle
cli-contact = Kontakte zeigen und eigene Kontakte führen
cli-contact-binder = Der Ordner
cli-contact-add = Einen eigenen Kontakt anlegen
cli-contact-list = Eigene Kontakte und die des Pakets zeigen
cli-contact-edit = Einen eigenen Kontakt ändern
cli-contact-remove = Einen eigenen Kontakt entfernen
cli-contact-add-register = Register; sonst 9 (Beratung und Hilfe)
cli-contact-add-name = Name
cli-contact-add-role = Wobei die Person hilft
cli-contact-add-phone = Telefon
cli-contact-add-address = Adresse
cli-contact-add-email = E-Mail
cli-contact-edit-register = Register
cli-contact-edit-name = Name
cli-contact-edit-role = Wobei die Person hilft
cli-contact-edit-phone = Telefon
cli-contact-edit-address = Adresse
cli-contact-edit-email = E-Mail
cli-contact-list-register = Nur dieses Register
cli-contact-edit-id = Kennung des Kontakts oder ihr Anfang
cli-contact-remove-id = Kennung des Kontakts oder ihr Anfang
cli-deadline = Einen letzten Tag ausrechnen und die Rechnung zeigen. Es gilt immer der Brief.
cli-deadline-rule = Name einer Regel, eine Zeit wie 2w, 1m, 14d oder 1y, oder list für alle Regeln
cli-deadline-from = Datum auf dem Brief oder Umschlag, oder der Tag, an dem etwas geschah (JJJJ-MM-TT)
cli-deadline-period = Die Frist, die in Ihrem Brief steht, zum Beispiel 2w
cli-deadline-delivered = Wie der Brief kam; ohne Angabe zählt der Ordner ab dem Datum
cli-deadline-holidays = Feiertage dieser Region, zum Beispiel sn für Sachsen oder de für ganz Deutschland
cli-deadline-pack = Paket der Region, in der Sie wohnen
cli-deadline-ics = Den Tag als Kalender-Datei speichern; der Titel ist neutral
cli-who = Wer ist für mich zuständig? Zeigt das Amt und den Grund. Ohne Thema: alle Themen
cli-who-topic = Thema, zum Beispiel money oder counselling
cli-who-status = Ihr Aufenthaltspapier, zum Beispiel duldung; darf fehlen
cli-who-birth = Tag der Geburt (JJJJ-MM-TT); darf fehlen
cli-who-since = Tag der Zuweisung in die Stadt (JJJJ-MM-TT); darf fehlen
cli-who-hours = Erwartete Stunden Beratung in den nächsten zwölf Monaten; darf fehlen
cli-who-pack = Paket der Region
cli-who-from = Pakete aus diesem Verzeichnis oder dieser signierten Datei dazunehmen
cli-number = Nummern für Ämter aufbewahren. Eine falsche Prüfziffer wird gesagt, nie abgelehnt.
cli-number-binder = Der Ordner
cli-number-add = Eine Nummer eintragen
cli-number-add-kind = Art der Nummer, zum Beispiel iban; alle mit kinds
cli-number-add-value = Die Nummer, wie sie auf dem Papier steht
cli-number-add-person = Wem die Nummer gehört
cli-number-add-paper = Auf welchem Papier sie steht
cli-number-add-document = Abgelegte Unterlage, auf der sie steht
cli-number-list = Alle Nummern zeigen und prüfen
cli-number-kinds = Zeigen, welche Arten es gibt und wo sie stehen
cli-number-edit = Eine Nummer ändern
cli-number-edit-id = Kennung der Nummer oder ihr Anfang
cli-number-edit-value = Die Nummer, wie sie auf dem Papier steht
cli-number-edit-person = Wem die Nummer gehört
cli-number-edit-paper = Auf welchem Papier sie steht
cli-number-edit-document = Abgelegte Unterlage, auf der sie steht
cli-number-remove = Eine Nummer entfernen
cli-number-remove-id = Kennung der Nummer oder ihr Anfang
cli-variant = Andere Schreibweisen von Namen und Geburtstagen, mit dem Papier, auf dem sie stehen
cli-variant-binder = Der Ordner
cli-variant-add = Eine Schreibweise eintragen
cli-variant-add-of = name oder birth-date
cli-variant-add-value = Wie es dort steht
cli-variant-add-person = Um wen es geht
cli-variant-add-paper = Auf welchem Papier es steht
cli-variant-add-document = Abgelegte Unterlage, auf der es steht
cli-variant-list = Alle Schreibweisen zeigen
cli-variant-edit = Eine Schreibweise ändern
cli-variant-edit-id = Kennung der Schreibweise oder ihr Anfang
cli-variant-edit-value = Wie es dort steht
cli-variant-edit-person = Um wen es geht
cli-variant-edit-paper = Auf welchem Papier es steht
cli-variant-edit-document = Abgelegte Unterlage, auf der es steht
cli-variant-remove = Eine Schreibweise entfernen
cli-variant-remove-id = Kennung der Schreibweise oder ihr Anfang
cli-contact-note = Zu einem Kontakt des Pakets eine eigene Notiz oder Nummer schreiben. Kein neues Paket ändert sie.
cli-contact-note-id = Kennung des Kontakts im Paket
cli-contact-note-note = Ihre Notiz; leer nimmt sie weg
cli-contact-note-phone = Die Nummer, die Sie benutzen; leer nimmt sie weg
cli-print = Blätter als PDF drucken
cli-print-binder = Der Ordner; mit --blank nicht nötig
cli-print-blank = Leere Blätter zum Ausfüllen von Hand; nichts wird gespeichert
cli-print-pack = Paket der Region für leere Blätter
cli-print-sheets = binder, all, starter, forms, front, words, spine oder Namen aus „ordner sheets“, mit Komma getrennt
cli-print-from = Pakete aus diesem Verzeichnis oder dieser signierten Datei dazunehmen
cli-print-lang = Sprachen, Zeile neben Zeile, mit Komma getrennt
cli-print-status = Nur Punkte für dieses Aufenthaltspapier, zum Beispiel gestattung
cli-print-letter = Zettel für diesen Brief füllen: Kennung der Unterlage (mit --sheets letter-slip)
cli-print-out = Name der PDF-Datei
cli-print-reader = Für wen: me (für mich), office (für ein Amt), helper (für jemanden, der hilft)
cli-print-private = Auch Privates drucken
cli-print-large = Große Schrift, 18 Punkt
cli-print-offset = Schilder auf der Seite verschieben: nach rechts und nach unten, in Millimetern, zum Beispiel 2,-1
cli-sheets = Alle Blätter mit ihren Namen zeigen
cli-sheets-pack = Paket der Region
cli-fill = Eine Antwort für die Blätter aufschreiben, zum Beispiel Ihre Adresse. Ohne Namen: alle Antworten zeigen.
cli-fill-binder = Der Ordner
cli-fill-slot = Name der Antwort, zum Beispiel family-name
cli-fill-text = Die Antwort; ohne Text wird sie entfernt
cli-print-with-documents = Abgelegte Unterlagen hinter die Blätter legen
cli-print-documents = Welche Unterlagen: all (alle), register:N oder Kennungen, mit Komma getrennt
cli-print-card = Karte in Originalgröße, Vorder- und Rückseite auf einer Seite: eine Kennung oder zwei mit + dazwischen
cli-print-document-password-file = Passwort gesperrter PDF-Unterlagen, aus der ersten Zeile dieser Datei
cli-print-dpi = Fotos gröber drucken, für einfache Drucker, zum Beispiel 300
cli-print-grey = Fotos in Grau drucken
cli-print-list = Nur zeigen, was gedruckt würde und was fehlt
cli-print-changed = Nur drucken, was sich seit dem letzten Druck geändert hat
cli-print-changed-since = Nur drucken, was sich seit dem letzten Druck bis zu diesem Tag geändert hat (JJJJ-MM-TT)
cli-take-out = Nehmen Sie heraus: Blatt { $name }, Stand { $date }, Seiten: { $pages }. Legen Sie das neue hinein.
cli-put-in = Neu: Blatt { $name }. Legen Sie es hinein.
cli-nothing-changed = Kein Blatt hat sich geändert. Es wurde nichts gedruckt.
cli-plan-sheet = Blatt { $name }: Seiten { $pages }
cli-plan-paper = Register { $register }, { $title }: Seiten { $pages }
cli-plan-pages = Zusammen: Seiten { $pages }
cli-verify = Prüfen, ob alles noch da und unverändert ist
cli-verify-binder = Der Ordner oder die Datei einer Sicherung
cli-verify-recovery-file = Mit dem Wiederherstellungs-Code in dieser Datei öffnen
cli-passwd = Das Passwort ändern. Die Unterlagen bleiben, wie sie sind.
cli-passwd-binder = Der Ordner
cli-passwd-new-passphrase-file = Neues Passwort aus der ersten Zeile dieser Datei; - liest von der Standard-Eingabe
cli-recover = Passwort vergessen: mit dem Wiederherstellungs-Code öffnen und ein neues Passwort setzen
cli-recover-binder = Der Ordner
cli-recover-recovery-file = Datei mit dem Wiederherstellungs-Code; - liest von der Standard-Eingabe
cli-recover-share-file = Zweimal angeben: die Dateien mit zwei der drei Teile
cli-recover-new-passphrase-file = Neues Passwort aus der ersten Zeile dieser Datei
cli-renew-code = Einen neuen Wiederherstellungs-Code machen. Der alte öffnet diesen Ordner nicht mehr.
cli-renew-code-binder = Der Ordner
cli-renew-code-recovery-out = Neuen Wiederherstellungs-Code in diese Datei schreiben
cli-shares = Drei Blätter machen, von denen je zwei den Ordner öffnen. Frühere Teile öffnen ihn nicht mehr.
cli-shares-binder = Der Ordner
cli-shares-out = Die drei Blätter als PDF-Datei
cli-shares-shares-out = Die drei Teile in diese Datei schreiben, eine Zeile je Teil
cli-access = Anderen Menschen mit ihrem eigenen Schlüssel Zugang geben
cli-access-binder = Der Ordner
cli-access-add = Zugang geben
cli-access-add-key = Öffentlicher Schlüssel der Person (age1…)
cli-access-add-name = Wie Sie die Person nennen. Der Name steht nur im Ordner.
cli-access-list = Zeigen, wer Zugang hat
cli-access-remove = Zugang wegnehmen
cli-access-remove-name = Name oder Kennung
cli-new-keys = Neue Schlüssel, wenn jemand das Passwort oder einen Schlüssel gesehen hat. Alles wird neu verschlüsselt.
cli-new-keys-binder = Der Ordner
cli-new-keys-new-passphrase-file = Auch ein neues Passwort, aus der ersten Zeile dieser Datei
cli-new-keys-recovery-out = Neuen Wiederherstellungs-Code in diese Datei schreiben
cli-new-keys-keep = Wer Zugang behält; mehrmals möglich
cli-new-keys-keep-nobody = Niemand behält Zugang
cli-passphrase = Ein Passwort aus Wörtern vorschlagen. Es geht auf jeder Tastatur.
cli-passphrase-lang = Sprache der Wörter
cli-passphrase-words = Wie viele Wörter, 4 bis 12
cli-backup = Den ganzen Ordner in einer verschlüsselten Datei sichern
cli-backup-binder = Der Ordner
cli-backup-out = Die neue Datei, zum Beispiel sicherung.age
cli-backup-auto = In dieses Verzeichnis sichern, wenn es nach einer Woche etwas Neues gibt. Die letzten drei bleiben, dazu die neueste jedes Monats für ein Jahr
cli-backup-recovery-file = Mit dem Wiederherstellungs-Code in dieser Datei öffnen; die Sicherung öffnet sich dann mit diesem Code
cli-practice = Rückholen üben: zeigt, was in einer Sicherung ist, und prüft jede Datei. Es wird nichts geschrieben
cli-practice-backup = Die Datei der Sicherung
cli-practice-recovery-file = Für eine Sicherung, die mit dem Wiederherstellungs-Code gemacht wurde: Datei mit diesem Code
cli-restore = Aus einer Sicherung einen Ordner machen, an einem neuen Platz. Es wird nichts überschrieben.
cli-restore-backup = Die Datei der Sicherung
cli-restore-binder = Wo der Ordner liegen soll
cli-restore-recovery-file = Für eine Sicherung, die mit dem Wiederherstellungs-Code gemacht wurde: Datei mit diesem Code
cli-repair = Aus einem beschädigten Ordner eine heile Kopie machen. Der Ordner selbst bleibt, wie er ist
cli-repair-binder = Der beschädigte Ordner
cli-repair-to = Wo die Kopie liegen soll
cli-repair-recovery-file = Mit dem Wiederherstellungs-Code in dieser Datei öffnen
cli-export = Alles in gewöhnlichen Dateien herausnehmen: Originale, Listen, Kontakte, Termine
cli-export-binder = Der Ordner
cli-export-out = Ein neues oder leeres Verzeichnis
cli-export-recovery-file = Mit dem Wiederherstellungs-Code in dieser Datei öffnen
cli-erase = Einen Ordner für immer löschen
cli-erase-binder = Der Ordner
cli-erase-yes = Nicht nach dem Namen fragen
cli-demo = Einen Muster-Ordner mit einer erfundenen Person anlegen
cli-demo-binder = Wo der Muster-Ordner liegen soll
cli-trash = Papierkorb: etwas hineinlegen, zeigen, herausholen. Er wird nie von selbst geleert.
cli-trash-binder = Der Ordner
cli-trash-list = Zeigen, was im Papierkorb liegt
cli-trash-put = Eine Unterlage in den Papierkorb legen
cli-trash-put-id = Kennung der Unterlage oder ihr Anfang
cli-trash-restore = Etwas aus dem Papierkorb herausholen
cli-trash-restore-id = Kennung oder ihr Anfang
cli-undo = Den letzten Schritt zurücknehmen. Auch das steht danach im Verlauf.
cli-undo-binder = Der Ordner
cli-history = Zeigen, was sich wann geändert hat
cli-history-binder = Der Ordner
cli-history-id = Kennung einer Unterlage oder eines Kontakts, oder Checkliste/Punkt
cli-packs = Inhalte einer Stadt prüfen, pflegen, signieren und in einen Ordner nehmen
cli-packs-check = Dateien prüfen: jeder Fehler mit Datei und Zeile, alte Angaben, Länge der Sätze
cli-packs-check-place = Ein Verzeichnis, eine TOML-Datei oder eine signierte Datei
cli-packs-new = Ein leeres Verzeichnis für eine neue Stadt anlegen, mit Erklärungen zum Ausfüllen
cli-packs-new-folder = Neues Verzeichnis. Sein Name ist die Kennung: kleine Buchstaben, Ziffern, Striche
cli-packs-new-name = Name der Stadt
cli-packs-new-inherits = Die größere Region
cli-packs-csv = Die Kontakte einer Region als Tabelle schreiben
cli-packs-csv-folder = Das Verzeichnis der Region
cli-packs-csv-out = Name der Tabelle
cli-packs-apply = Eine geänderte Tabelle in die Datei der Kontakte übernehmen. Notizen in der Datei bleiben.
cli-packs-apply-folder = Das Verzeichnis der Region
cli-packs-apply-table = Die Tabelle
cli-packs-key = Einen Schlüssel zum Signieren anlegen
cli-packs-key-out = Wo der geheime Schlüssel liegen soll
cli-packs-sign = Das Verzeichnis einer Region als eine signierte Datei schreiben
cli-packs-sign-folder = Das Verzeichnis der Region
cli-packs-sign-key = Der geheime Schlüssel
cli-packs-sign-comment = Ein Satz über dieses Paket; sonst das Datum
cli-packs-sign-out = Name der Datei für den Stick
cli-packs-import = Ein Paket in einen Ordner nehmen
cli-packs-import-binder = Der Ordner
cli-packs-import-place = Die signierte Datei oder ein eigenes Verzeichnis
cli-packs-import-trust-signer = Die fünf Wörter des Schlüssels, wie sie vorgelesen wurden
cli-packs-import-unsigned = Das Verzeichnis ist Ihr eigenes und braucht keine Signatur
cli-packs-choose = Eine andere Region benutzen, zum Beispiel nach einem Umzug
cli-packs-choose-binder = Der Ordner
cli-packs-choose-region = Kennung der Region, zum Beispiel leipzig
cli-packs-changes = Zeigen, was die Pakete im Ordner geändert haben
cli-packs-changes-binder = Der Ordner
cli-packs-changes-register = Nur dieses Register
cli-ask-passphrase = Passwort:
cli-ask-new-passphrase = Neues Passwort:
cli-ask-passphrase-again = Noch einmal:
cli-ask-recovery-code = Wiederherstellungs-Code (acht Gruppen mit sechs Ziffern):
cli-ask-share = Ein Teil (neun Gruppen mit sechs Ziffern):
cli-ask-keep-weak = Möchten Sie dieses Passwort trotzdem behalten? Schreiben Sie ja oder nein.
cli-ask-keep-access = Behält { $name } den Zugang? Schreiben Sie ja oder nein.
cli-yes = ja
cli-ask-erase = Der Ordner { $name } wird für immer gelöscht. Tippen Sie zur Bestätigung seinen Namen: { $name }
cli-ask-key-passphrase = Passwort des Schlüssels:
cli-made = Der Ordner { $name } ist angelegt.
cli-recovery-shown = Das ist der Wiederherstellungs-Code. Schreiben Sie ihn auf Papier. Er wird nicht noch einmal gezeigt. Wer ihn hat, kann den Ordner öffnen.
cli-recovery-written = Der Wiederherstellungs-Code steht in der Datei. Drucken Sie ihn, und löschen Sie dann die Datei.
cli-passphrase-changed = Das neue Passwort gilt. Frühere Kopien und Sicherungen öffnen sich weiter mit dem alten Passwort.
cli-code-renewed = Es gibt einen neuen Wiederherstellungs-Code. Vernichten Sie das alte Blatt. Frühere Kopien und Sicherungen öffnen sich weiter mit dem alten Code.
cli-failed-attempts = Seit dem letzten Öffnen gab es { $count } falsche Versuche, den letzten am { $last }.
cli-shares-made = Es gibt drei Teile. Je zwei davon öffnen den Ordner. Frühere Teile öffnen diesen Ordner nicht mehr, der Wiederherstellungs-Code schon.
cli-shares-shown = Schreiben Sie jede Zeile auf ein eigenes Blatt. Sie werden nicht noch einmal gezeigt.
cli-shares-written = Drucken Sie die drei Teile. Legen Sie sie an drei Orte, und löschen Sie dann die Datei.
cli-access-given = { $name } kann diesen Ordner jetzt mit dem eigenen Schlüssel öffnen und alles lesen.
cli-access-nobody = Niemand anderes hat Zugang.
cli-access-without-key = { $name } steht in der Liste, hat aber in diesem Ordner keinen Schlüssel. Geben Sie den Zugang neu, oder nehmen Sie den Namen heraus.
cli-access-removed = { $name } kann diesen Ordner nicht mehr öffnen. Kopien von früher und alles schon Gesehene lassen sich nicht zurückholen. Wer den Schlüssel des Ordners abgeschrieben hat, kommt auch weiter hinein. Wenn Sie das fürchten: Machen Sie neue Schlüssel (ordner new-keys).
cli-new-keys-room = Das braucht für kurze Zeit etwa { $megabytes } MB freien Platz. Bis es fertig ist, gilt alles Alte.
cli-new-keys-made = Der Ordner hat neue Schlüssel. Das alte Passwort, der alte Code, alte Teile und alte Zugänge öffnen ihn nicht mehr.
cli-new-keys-made-same-passphrase = Der Ordner hat neue Schlüssel. Das Passwort ist gleich geblieben. Der alte Code, alte Teile und alte Zugänge öffnen ihn nicht mehr.
cli-new-keys-before = Kopien und Sicherungen von früher öffnen sich weiter mit dem Alten. Machen Sie eine neue Sicherung, und löschen Sie die alten.
passphrase-weak = Schwach: Ein Fremder mit schnellen Computern findet dieses Passwort in höchstens einem Tag.
passphrase-fair = Mittel: Ein Fremder mit schnellen Computern braucht dafür Tage bis Monate.
passphrase-good = Gut: Ein Fremder mit schnellen Computern braucht dafür Jahre.
passphrase-strong = Stark: Ein Fremder mit schnellen Computern braucht dafür länger als ein Menschenleben.
cli-backed-up = Gesichert und zur Probe gelesen: { $name }. Unterlagen: { $files }.
cli-backup-opens-with-passphrase = Diese Sicherung öffnet sich mit dem Passwort von heute. Der Wiederherstellungs-Code öffnet sie nicht. Machen Sie dafür eine zweite mit --recovery-file.
cli-backup-opens-with-code = Diese Sicherung öffnet sich mit dem Wiederherstellungs-Code, nicht mit dem Passwort.
cli-backup-opens-with-shares = Diese Sicherung öffnet sich mit zwei der drei Teile, nicht mit dem Passwort.
cli-backup-opens-with-identity = Diese Sicherung öffnet sich mit diesem Schlüssel, nicht mit dem Passwort.
cli-backup-left-out = Einige Unterlagen ließen sich beim Sichern nicht lesen. Sie sind nicht in der Sicherung.
cli-backup-not-due = Es ist keine neue Sicherung nötig. Die letzte ist vom { $day }.
cli-backups-removed = Ältere Sicherungen gelöscht: { $count }.
cli-last-backup = Letzte Sicherung: { $day }.
cli-no-backup = Von diesem Ordner gibt es noch keine Sicherung.
cli-practised = Diese Sicherung von „{ $name }“ vom { $day } ist vollständig. Unterlagen: { $files }. Es wurde nichts geschrieben.
cli-restored = Der Ordner { $name } ist aus der Sicherung gemacht. Unterlagen: { $files }. Er öffnet sich mit dem Passwort und dem Wiederherstellungs-Code, die beim Sichern galten.
cli-repaired = Die Kopie { $name } ist gemacht. Einträge: { $records }. Sie öffnet sich mit demselben Passwort und demselben Wiederherstellungs-Code.
cli-repair-found = Unterlagen ohne Karte gefunden: { $count }. Sie liegen in Register 10.
cli-repair-lost = Die Datei dieser Unterlage ist verloren: { $title }. Holen Sie sie aus einer Sicherung.
cli-repair-keep = Behalten Sie den beschädigten Ordner, bis Sie die Kopie geprüft haben.
found-paper = Wiedergefundene Unterlage { $number }
cli-exported = Alles liegt in { $name }. Unterlagen: { $files }. Diese Dateien sind nicht verschlüsselt. Löschen Sie sie, wenn Sie sie nicht mehr brauchen.
cli-export-left-out = Einige Unterlagen ließen sich nicht lesen. Sie fehlen dort.
cli-export-unfinished = Von einem früheren Abbruch liegt noch { $name } hier. Darin sind lesbare Unterlagen. Löschen Sie es, wenn Sie es nicht brauchen.
cli-erased = Der Ordner { $name } ist gelöscht. Seine Schlüssel sind zuerst zerstört worden.
cli-erase-others = Im Verzeichnis liegen noch fremde Dateien: { $count }. Sie wurden nicht angefasst.
cli-erase-note = Kopien und Sicherungen an anderen Plätzen gibt es weiterhin. Auf einer SSD oder einem Stick kann ein Rest der alten Daten noch eine Zeit liegen; lesen kann ihn nur, wer eine Kopie der Schlüssel und das Passwort oder den Code hat.
cli-view-only = Der Ordner ist nur zum Ansehen geöffnet. Es wird nichts verändert.
cli-little-room = Auf diesem Datenträger wird der Platz knapp. Machen Sie Platz, bevor Sie Großes ablegen oder sichern.
cli-filed = Abgelegt: { $count }
cli-nothing-found = Hier ist nichts.
cli-saved = Gespeichert: { $name }. Diese Datei ist nicht verschlüsselt.
cli-item-set = Gesetzt: { $item }
cli-status-none = Kein Papier gesetzt: Die Listen zeigen alles. Diese Papiere gibt es:
cli-status-valid = Gültig
cli-word-aliases = Auch genannt
cli-word-not-reviewed = noch nicht geprüft
cli-status-letter = Das ist eine Auskunft und keine Rechtsberatung. Es gilt, was auf Ihrem Papier und in Ihrem Brief steht.
cli-path-office = Wo
cli-path-needs = Dafür brauchen Sie
cli-path-gives = Danach haben Sie
cli-path-deadline = Zeit
cli-path-money = Geld
cli-path-law = Gesetz
cli-path-filed = abgelegt
cli-path-missing = fehlt noch
cli-fact-old = Stand { $day }, alt – bitte prüfen
cli-fact-unchecked = nicht geprüft – bitte prüfen
cli-contact-saved = Kontakt gespeichert: { $name }
cli-contact-removed = Kontakt entfernt: { $name }
cli-edited = Geändert.
cli-trashed = Im Papierkorb: { $name }
cli-restored-from-trash = Aus dem Papierkorb geholt: { $name }
cli-undone = Zurückgenommen: { $name }
cli-number-saved = Die Nummer ist gespeichert.
cli-number-look-again = Vergleichen Sie sie noch einmal mit dem Papier. Manchmal ist auch das Papier falsch.
cli-number-removed = Die Nummer ist entfernt.
cli-variant-saved = Die Schreibweise ist gespeichert.
cli-variant-removed = Die Schreibweise ist entfernt.
cli-contact-gone = nicht mehr auf den Blättern
cli-contact-successor = jetzt zuständig: { $text }
cli-contact-own-phone = meine Nummer: { $text }
cli-contact-own-note = meine Notiz: { $text }
cli-packs-good = Alles in Ordnung. Dateien: { $files }. Hinweise: { $notes }.
cli-packs-mistakes = Fehler: { $count }. Dateien: { $files }. Hinweise: { $notes }.
cli-packs-made = Das Verzeichnis { $name } ist angelegt. Öffnen Sie contacts.toml mit einem Text-Editor.
cli-packs-table = Die Tabelle steht in { $name }. Öffnen Sie sie mit einem Tabellen-Programm.
cli-packs-applied = Geänderte Kontakte: { $count }
cli-packs-key-made = Der geheime Schlüssel liegt in { $name }. Geben Sie ihn nie weiter. Ohne ihn können Sie keine neuen Pakete signieren.
cli-packs-signed = Signiert: { $name }. Lesen Sie diese Wörter am Telefon vor: { $words }
cli-packs-taken-in = Im Ordner sind jetzt: { $names }
cli-packs-chosen = Der Ordner benutzt jetzt: { $name }. Ihre Unterlagen und Notizen sind geblieben.
cli-packs-not-used = Die Pakete im Ordner passen nicht zu dieser Version. Es gelten die mitgelieferten.
cli-change-added = { $register }: neu – { $name }
cli-change-changed = { $register }: geändert – { $name } ({ $fields })
cli-change-checked = { $register }: wieder geprüft – { $name }
cli-change-retired = { $register }: gibt es nicht mehr – { $name }
cli-change-removed = { $register }: nicht mehr auf diesem Blatt – { $name }
cli-change-renamed = { $register }: heißt jetzt { $name }
cli-printed = Gedruckt in { $name }, Seiten: { $pages }. Diese Datei ist nicht verschlüsselt.
cli-entry-set = Aufgeschrieben: { $name }
cli-entry-removed = Entfernt: { $name }
cli-checked = Geprüft. Einträge: { $records }, Dateien: { $files }.
cli-all-well = Alles ist da und unverändert.
cli-demo-made = Der Muster-Ordner { $name } ist angelegt. Unterlagen: { $count }. Die Person ist erfunden. Passwort: { $passphrase }

cli-heading-usage = Aufruf
cli-heading-verbs = Was Sie tun können
cli-heading-arguments = Angaben
cli-heading-everywhere = Gilt überall

## Fristen: die Rechnung Zeile für Zeile. Nie sagen, dass noch Zeit ist. $day ist ein Tag mit Wochentag.

deadline-day =
    { $weekday ->
        [1] Montag
        [2] Dienstag
        [3] Mittwoch
        [4] Donnerstag
        [5] Freitag
        [6] Samstag
       *[7] Sonntag
    }, { $date }
deadline-days =
    { $n ->
        [one] 1 Tag
       *[other] { $n } Tage
    }
deadline-weeks =
    { $n ->
        [one] 1 Woche
       *[other] { $n } Wochen
    }
deadline-months =
    { $n ->
        [one] 1 Monat
       *[other] { $n } Monate
    }
deadline-years =
    { $n ->
        [one] 1 Jahr
       *[other] { $n } Jahre
    }
deadline-free-saturday = Wochenende
deadline-free-sunday = Wochenende
deadline-free-holiday = Feiertag ({ $name })
deadline-step-you-gave = Ihr Tag: { $day } ({ $what }).
deadline-step-way-not-given = Sie sagen nicht, wie der Brief kam. Darum zählt der Ordner vorsichtig ab { $day }.
deadline-step-no-fixed-time = Für so einen Brief gibt es keine feste Zeit für den Weg. Darum zählt der Ordner vorsichtig ab { $day }.
deadline-step-counts-as-delivered = Dazu kommen für den Weg zu Ihnen: { $period }. Der Brief gilt als angekommen am { $day }.
deadline-step-delivered-that-day = Der Brief gilt an diesem Tag als angekommen: { $day }.
deadline-step-delivery-stays = { $day } ist kein Werktag: { $free }. Trotzdem zählt der Ordner ab diesem Tag. So sind Sie auf der sicheren Seite.
deadline-step-begins-next-day = Dieser Tag selbst zählt nicht mit. Tag 1 ist { $day }.
deadline-step-period-of-your-letter = In Ihrem Brief steht diese Frist: { $period }.
deadline-step-ends-after-days = Die Frist dauert { $period }. Sie endet am { $day }.
deadline-step-ends-same-weekday = Die Frist dauert { $period }. Sie endet am gleichen Wochentag: { $day }.
deadline-step-ends-same-day-of-month = Die Frist dauert { $period }. Sie endet am gleichen Tag des Monats: { $day }.
deadline-step-ends-with-month = Die Frist dauert { $period }. Der Monat hat diesen Tag nicht. Darum endet sie am letzten Tag: { $day }.
deadline-step-so-long-before = Von dort zurück: { $period }. Das ist { $day }.
deadline-step-day-before = Der Tag davor ist { $day }.
deadline-step-is-free = { $day } ist kein Werktag: { $free }.
deadline-step-moves-to = Darum endet die Frist am nächsten Werktag: { $day }.
deadline-step-act-before = Dann sind Ämter zu. Handeln Sie spätestens am Werktag davor: { $day }.
deadline-step-does-not-move = Dieser Tag wird nicht verschoben, auch nicht am Wochenende.
deadline-step-must-have-arrived = An diesem Tag muss Ihr Schreiben schon dort sein. Absenden reicht nicht.
deadline-step-back-from = Gezählt wird ab { $day }.
deadline-step-last-day-of-month = Der letzte Tag dieses Monats ist { $day }.
deadline-step-third-working-day = Der 3. Werktag im Monat ist { $day }. Der Samstag zählt als Werktag.
deadline-step-too-late-for-this-month = Ihr Tag liegt danach. Darum zählt der nächste Monat.
deadline-step-contract-ends = Ist die Kündigung bis dahin da, endet der Vertrag am { $day }.
deadline-step-at-once = Hier gibt es nichts zu zählen. Tun Sie es sofort.
deadline-step-same-for-all = Dieser Tag gilt für alle: { $day }.
deadline-step-weeks = Diese Tage gelten für alle: { $first } bis { $day }.
deadline-meaning-last-day = Frühester letzter Tag: { $day }
deadline-meaning-best-by = Am besten bis: { $day }
deadline-meaning-first-day = Frühestens ab: { $day }
deadline-meaning-runs-out = Es läuft ab: { $day }
deadline-meaning-reaches-back-to = Der Antrag reicht zurück bis: { $day }
deadline-meaning-at-once = Sofort: { $day }
deadline-passed = Dieser Tag ist schon vorbei. Holen Sie heute Rat. Manchmal ist trotzdem noch etwas möglich.
deadline-letter-decides = Es gilt immer, was in Ihrem Brief steht. Nennt er einen früheren Tag, zählt der frühere.
deadline-be-early = Warten Sie nicht bis zu diesem Tag. Geben Sie Ihr Schreiben früher ab. Holen Sie heute Rat.
deadline-do-not-wait = Warten Sie nicht bis zu diesem Tag. Fragen Sie heute nach.
deadline-no-instruction = Fehlt am Ende des Briefes die Belehrung, oder ist sie falsch? Dann gilt oft ein Jahr (§ 58 Abs. 2 VwGO, § 66 Abs. 2 SGG). Verlassen Sie sich nie darauf.
deadline-unsure = Diese Regel ist nicht ganz sicher. Fragen Sie nach.
deadline-old = Diese Angabe ist alt oder nicht geprüft. Fragen Sie nach.
deadline-no-legal-advice = Das ist eine Information und keine Rechtsberatung.
deadline-sum = So ist gerechnet:
deadline-delivery = Wann ein Brief als angekommen gilt: { $text }
deadline-rule = Regel: { $text }
deadline-afterwards = Sonst: { $text }
deadline-note = Wichtig: { $text }
deadline-office = Wohin: { $text }
deadline-law = Gesetz: { $text }
deadline-source = Quelle: { $source }. Stand: { $stand }.
deadline-holidays = Feiertage von: { $region }
deadline-holidays-everywhere = Feiertage: nur solche, die überall in Deutschland gelten
deadline-advice = Rat bekommen Sie zum Beispiel hier:
deadline-theme-asylum = Asylverfahren
deadline-theme-residence = Aufenthaltspapiere
deadline-theme-family = Familie
deadline-theme-children = Kita und Schule
deadline-theme-language = Deutsch
deadline-theme-housing = Wohnen
deadline-theme-benefits = Geld vom Amt
deadline-theme-work = Arbeit
deadline-theme-health = Gesundheit
deadline-theme-driving = Fahren
deadline-theme-debt = Schulden und Strafen
deadline-theme-general = Alle Briefe

## Wer ist zuständig: Auskunft, nie Entscheidung

who-perhaps = Vielleicht. Es fehlt noch: { $missing }.
who-papers = Es gilt für diese Papiere: { $papers }.
who-missing-status = Ihr Aufenthaltspapier
who-missing-age = Ihr Alter
who-missing-allocation = der Tag der Zuweisung in die Stadt
who-missing-hours = die erwarteten Stunden Beratung
who-change = Ab { $day } ändert sich das:
who-informs = Das ist eine Auskunft. Entscheiden kann nur das Amt. Fragen Sie vor dem Weg nach.

## Nummern und Schreibweisen

number-fits = passt zu ihrer Prüfziffer
number-not-checked = nicht geprüft
number-kind-unknown = Nummer
number-doubt-length = zweifelhaft: zu lang oder zu kurz
number-doubt-shape = zweifelhaft: ein Zeichen passt nicht
number-doubt-check-digit = zweifelhaft: die Prüfziffer passt nicht
variant-name = Name
variant-birth-date = Tag der Geburt

## ---- Errors: what happened, and .hint = what you can do now ---------------------------------------------

error-vault-not-found = Diesen Ordner gibt es hier nicht.
    .hint = Ist der USB-Stick eingesteckt? Prüfen Sie den Namen.
error-vault-not-a-binder = Hier liegt kein MEIN ORDNER.
    .hint = Wählen Sie den ganzen Ordner, der auf „.ordner“ endet. Es wurde nichts verändert.
error-vault-newer-format = Dieser Ordner ist von einer neueren Version (Format { $found }). Dieses Programm kennt Format { $supported }.
    .hint = Öffnen Sie ihn mit dem neueren Programm. Es wurde nichts verändert.
error-vault-empty-passphrase = Das Passwort ist leer.
    .hint = Geben Sie ein Passwort ein.
error-vault-wrong-passphrase = Das Passwort passt nicht.
    .hint = Versuchen Sie es noch einmal. Achten Sie auf Groß- und Kleinschreibung und auf die Tastatur. Oder nehmen Sie den Wiederherstellungs-Code.
error-vault-code-typo = In Gruppe { $group } ist ein Tippfehler.
    .hint = Vergleichen Sie Gruppe { $group } mit Ihrem Blatt.
error-vault-code-incomplete = Der Code ist noch nicht vollständig.
    .hint = Er hat acht Gruppen mit je sechs Ziffern.
error-vault-wrong-recovery-code = Dieser Code gehört nicht zu diesem Ordner.
    .hint = Haben Sie noch ein anderes Blatt? Das neueste gilt.
error-vault-too-soon = Es gab mehrere falsche Versuche. Der nächste geht in { $seconds } Sekunden.
    .hint = Warten Sie kurz. Mit dem Wiederherstellungs-Code geht es sofort.
error-vault-share-incomplete = Dieser Teil ist noch nicht vollständig.
    .hint = Jeder Teil hat neun Gruppen mit je sechs Ziffern.
error-vault-shares-the-same = Das ist zweimal derselbe Teil.
    .hint = Nehmen Sie einen zweiten Teil von einem anderen Blatt.
error-vault-shares-of-two-sets = Diese zwei Teile gehören nicht zusammen.
    .hint = Nehmen Sie zwei Teile, die am selben Tag gemacht wurden.
error-vault-wrong-shares = Diese Teile gehören nicht zu diesem Ordner.
    .hint = Gibt es neuere Blätter? Nur die neuesten gelten. Oder nehmen Sie den Wiederherstellungs-Code.
error-vault-no-shares = Für diesen Ordner gibt es keine Teile auf Papier.
    .hint = Nehmen Sie das Passwort oder den Wiederherstellungs-Code. Nach neuen Schlüsseln gelten alte Teile nicht mehr.
error-vault-not-a-recipient = Das ist kein öffentlicher age-Schlüssel.
    .hint = Er beginnt mit age1 und steht in einer Zeile. Bitten Sie die Person, ihn noch einmal zu schicken.
error-vault-not-an-identity = In dieser Datei steht kein age-Schlüssel.
    .hint = Die richtige Datei hat eine Zeile, die mit AGE-SECRET-KEY-1 beginnt.
error-vault-wrong-identity = Dieser Schlüssel öffnet diesen Ordner nicht.
    .hint = Haben Sie noch einen anderen Schlüssel? Sonst muss der Besitzer Ihnen neu Zugang geben.
error-vault-access-exists = Dieser Schlüssel hat schon Zugang, unter dem Namen { $name }.
    .hint = Sie müssen nichts tun. Oder nehmen Sie zuerst den alten Eintrag heraus.
error-vault-no-such-access = Niemand mit Zugang heißt so: { $name }
    .hint = Sehen Sie in der Liste nach. Der Anfang genügt, wenn er nur zu einem passt.
error-vault-already-exists = Hier gibt es schon etwas mit diesem Namen.
    .hint = Nehmen Sie einen anderen Namen. Es wurde nichts überschrieben.
error-vault-in-use = Dieser Ordner ist schon geöffnet.
    .hint = Schließen Sie das andere Fenster oder Programm, und versuchen Sie es noch einmal.
error-vault-file-missing = Eine Datei fehlt im Ordner: { $file }
    .hint = Alles andere ist da. Holen Sie die Datei aus einer Sicherung.
error-vault-damaged = Diese Datei ist beschädigt: { $file }
    .hint = Ändern Sie nichts. Ist es ein Schlüssel, öffnet der Wiederherstellungs-Code. Sonst können Sie alles Lesbare ansehen und eine heile Kopie machen („ordner repair“), oder Sie nehmen die letzte Sicherung.
error-vault-bundle-unreadable = Diese Datei ist keine vollständige Sicherung von MEIN ORDNER.
    .hint = Nehmen Sie eine andere Datei oder eine ältere Sicherung. Es wurde nichts verändert.
error-vault-no-such-action = Diesen Schritt gibt es nicht.
    .hint = Sehen Sie im Verlauf nach, was geändert wurde.
error-vault-changed-since = Das lässt sich nicht mehr zurücknehmen. Es wurde danach noch einmal geändert.
    .hint = Sehen Sie im Verlauf nach. Dort steht, was früher da stand.
error-vault-stopped = Sie haben das angehalten.
    .hint = Es ist nichts Halbes übrig. Sie können es jederzeit neu beginnen.
error-vault-mixed-state = In diesem Ordner liegen Dateien von verschiedenen Tagen durcheinander.
    .hint = Vielleicht wurde eine alte Datei zurückgelegt. Sie können alles ansehen und eine heile Kopie machen: „ordner repair“. Oder nehmen Sie die letzte Sicherung.
error-vault-disk-full = Der Datenträger ist voll.
    .hint = Machen Sie Platz, und versuchen Sie es noch einmal. Im Ordner ist alles wie vorher.
error-vault-read-only = Hier darf nicht geschrieben werden.
    .hint = Ist der Stick schreibgeschützt? Kopieren Sie den Ordner an einen anderen Platz. Im Ordner ist alles wie vorher.
error-vault-disk = Der Datenträger meldet einen Fehler.
    .hint = Ziehen Sie nichts ab. Versuchen Sie es noch einmal. Machen Sie bald eine Sicherung an einem anderen Platz.
error-vault-disk-unsure = Der Datenträger konnte nicht bestätigen, dass alles gespeichert ist.
    .hint = Schließen Sie den Ordner, und öffnen Sie ihn wieder. Vielleicht fehlt die letzte Änderung; alles davor ist da. Machen Sie bald eine Sicherung an einem anderen Platz.
error-vault-unexpected = Etwas Unerwartetes ist passiert.
    .hint = Im Ordner ist alles wie vorher. Schließen Sie das Programm, und öffnen Sie es wieder.
error-intake-empty = Diese Datei ist leer.
    .hint = Kopieren Sie sie noch einmal vom Handy oder Stick.
error-intake-too-large = Diese Datei ist zu groß. Es gehen bis zu { $limit_mb } MB.
    .hint = Machen Sie ein Foto oder ein kleineres PDF von den Seiten, die zählen.
error-intake-heic-photo = Das ist ein HEIC-Foto. Das kann der Ordner noch nicht zeigen.
    .hint = Stellen Sie das Handy auf „JPEG“ (Kamera: „Maximale Kompatibilität“), oder schicken Sie das Foto als JPEG.
error-intake-other-kind = Das ist eine Datei der Art { $format }. Der Ordner nimmt PDF, JPEG und PNG.
    .hint = Speichern Sie sie als PDF, und legen Sie das PDF ab.
error-intake-unknown-kind = Das ist kein PDF und kein Foto.
    .hint = Der Ordner nimmt PDF, JPEG und PNG.
error-intake-too-many-pixels = Dieses Bild hat zu viele Punkte. Es gehen bis zu { $limit_megapixels } Megapixel.
    .hint = Das Original ist sicher abgelegt. Nur Ansicht und Druck fehlen.
error-intake-damaged-picture = Dieses Bild ist beschädigt oder nicht ganz kopiert.
    .hint = Kopieren Sie es noch einmal vom Handy oder Stick.
error-intake-too-large-to-print = Diese Unterlage ist zu groß zum Mitdrucken. Es gehen bis zu { $limit_mb } MB.
    .hint = Speichern Sie eine Kopie des Originals und drucken Sie sie einzeln.
error-intake-too-many-pages = Diese Unterlage hat zu viele Seiten. Es gehen bis zu { $limit }.
    .hint = Speichern Sie eine Kopie des Originals und drucken Sie nur die Seiten, die Sie brauchen.
error-intake-no-pages = Dieses PDF hat keine Seite.
    .hint = Öffnen Sie es mit dem Programm, aus dem es kommt, und speichern Sie es dort noch einmal als PDF.
error-intake-damaged-pdf = Dieses PDF ist beschädigt. Es lässt sich keine Seite davon lesen.
    .hint = Bitten Sie den Absender um eine neue Datei, oder scannen Sie das Papier noch einmal.
error-intake-pdf-too-heavy = Dieses PDF entfaltet sich zu sehr großen Daten. Ein Papier tut das nicht.
    .hint = Öffnen Sie es nur, wenn Sie den Absender kennen. Bitten Sie um ein Foto oder einen Scan.
error-intake-pdf-password-needed = Dieses PDF ist mit einem eigenen Passwort gesperrt.
    .hint = Geben Sie das Passwort an, das der Absender Ihnen genannt hat. Es wird nicht gespeichert.
error-intake-pdf-password-wrong = Das Passwort öffnet dieses PDF nicht.
    .hint = Prüfen Sie große und kleine Buchstaben. Oft steht das Passwort im Brief des Absenders.
error-intake-pdf-locked-otherwise = Dieses PDF ist nicht mit einem Passwort gesperrt, sondern auf andere Art, zum Beispiel mit einem Zertifikat.
    .hint = Bitten Sie den Absender um eine Datei ohne Sperre.
error-sheets-missing-glyph = Für das Zeichen „{ $character }“ ({ $code }) gibt es keine Schrift.
    .hint = Schreiben Sie das Wort mit anderen Zeichen. So wird nie ein falsches Zeichen gedruckt.
error-sheets-no-such-sheet = Dieses Blatt gibt es nicht: { $name }
    .hint = „ordner sheets“ zeigt alle Namen.
error-sheets-nothing-left = Für diesen Empfänger bleibt nichts zu drucken.
    .hint = Alles Gewünschte ist privat oder nicht für ihn gedacht. Nennen Sie ein Blatt mit Namen, oder drucken Sie mit --private.
error-sheets-not-written = Das PDF konnte nicht geschrieben werden.
    .hint = Versuchen Sie es mit weniger Blättern. Technisch: { $reason }
error-locale-no-such-language = Diese Sprache gibt es noch nicht: { $tag }
    .hint = Es gibt zum Beispiel Deutsch (de) und Englisch (en).
error-locale-not-readable = Die Sprachdatei { $tag } ist fehlerhaft.
    .hint = Technisch: { $reason }
error-binder-no-such-document = Diese Unterlage gibt es nicht: { $name }
    .hint = Sehen Sie in der Liste nach. Der Anfang der Kennung genügt, wenn er nur zu einer passt.
error-binder-no-such-register = Dieses Register gibt es nicht: { $name }
    .hint = Es gibt 1 bis 10 und A bis E.
error-binder-no-such-item = Diesen Punkt gibt es nicht: { $name }
    .hint = Schreiben Sie Checkliste und Punkt mit einem Strich, zum Beispiel arrival/keep-proof.
error-binder-no-such-kind = Diese Art von Unterlage gibt es nicht: { $name }
    .hint = Der Befehl „ordner kinds“ zeigt alle Arten. Sie können die Art auch weglassen.
error-binder-no-such-sign = Dieses Zeichen kennt der Ordner nicht: { $name }
    .hint = Der Befehl „ordner triage“ zeigt alle Zeichen.
error-binder-no-such-status = Dieses Aufenthaltspapier gibt es nicht: { $name }
    .hint = Der Befehl „ordner status“ mit Ihrem Ordner zeigt die Liste, zum Beispiel gestattung.
error-binder-no-such-word = Dieses Wort kennt der Ordner nicht: { $name }
    .hint = Der Befehl „ordner word“ zeigt alle Wörter. Fragen Sie auch eine Beratungsstelle.
error-binder-no-such-path = Diesen Weg gibt es nicht: { $name }
    .hint = Der Befehl „ordner path“ zeigt alle Wege.
error-binder-no-such-contact = Diesen eigenen Kontakt gibt es nicht: { $name }
    .hint = Sehen Sie in der Liste der Kontakte nach.
error-binder-name-missing = Der Name fehlt.
    .hint = Geben Sie einen Namen ein.
error-binder-no-such-slot = Kein Blatt fragt danach: { $name }
    .hint = „ordner sheets --json“ zeigt die Namen der Antworten, zum Beispiel family-name.
error-binder-entry-too-long = Diese Antwort ist zu lang.
    .hint = { $limit } Zeichen sind möglich. Kürzen Sie, oder legen Sie ein Blatt dazu.
error-binder-file-not-there = Diese Datei ist nicht da: { $name }
    .hint = Ist der Stick oder das Handy noch verbunden?
error-binder-file-not-readable = Diese Datei lässt sich nicht lesen: { $name }
    .hint = Kopieren Sie sie zuerst auf den Computer.
error-binder-folder-not-file = Das ist ein Ordner des Computers, keine Datei: { $name }
    .hint = Wählen Sie die Dateien darin.
error-binder-file-still-changing = Diese Datei hat sich beim Lesen verändert: { $name }
    .hint = Warten Sie, bis das Handy fertig kopiert hat. Legen Sie sie dann noch einmal ab.
error-binder-not-saved = Das konnte nicht gespeichert werden: { $name }
    .hint = Ist der Platz voll oder schreibgeschützt? Wählen Sie einen anderen Platz.
error-binder-no-word-list = Für diese Sprache gibt es noch keine Wörter: { $language }
    .hint = Deutsch (de) und Englisch (en) gibt es.
error-binder-groups-do-not-match = Die Ziffern passen nicht zu Ihrem Code.
    .hint = Vergleichen Sie mit Ihrem Blatt, und tippen Sie noch einmal.
error-binder-not-in-the-trash = „{ $name }“ liegt nicht im Papierkorb.
    .hint = Sehen Sie in die Liste vom Papierkorb.
error-binder-no-such-record = „{ $name }“ gibt es hier nicht.
    .hint = Nehmen Sie eine Kennung aus der Liste, zum Beispiel von einer Unterlage.
error-binder-nothing-to-undo = Es gibt nichts zum Zurücknehmen.
    .hint = Nichts wurde geändert.
error-binder-closed-meanwhile = Der Ordner wurde inzwischen abgeschlossen. Diese Papiere sind nicht abgelegt.
    .hint = Öffnen Sie den Ordner, und legen Sie die Papiere noch einmal ab.
error-binder-no-such-number = Diese Nummer gibt es nicht: { $name }.
    .hint = Alle Nummern zeigt: ordner number BINDER list
error-binder-no-such-variant = Diese Schreibweise gibt es nicht: { $name }.
    .hint = Alle Schreibweisen zeigt: ordner variant BINDER list
error-binder-nothing-written = Hier steht noch nichts.
    .hint = Schreiben Sie ab, was auf dem Papier steht.
error-binder-paper-missing = Es fehlt, auf welchem Papier das steht.
    .hint = Nennen Sie das Papier mit --paper, oder die Unterlage mit --document.
error-binder-nothing-to-print = Es gibt nichts zu drucken.
    .hint = Wählen Sie ein Blatt oder eine Unterlage.
error-binder-no-private-folder = Auf diesem Computer gibt es keinen geschützten Platz im Arbeitsspeicher. Darum wird hier nichts in einem anderen Programm geöffnet.
    .hint = Speichern Sie das PDF an einen Platz, den Sie wählen, zum Beispiel auf einen USB-Stick, und öffnen Sie es von dort.
# Remarks and reasons of a print file
remark-end-missing = Das Ende dieser Datei fehlt. Vielleicht fehlen Seiten.
    .hint = Vergleichen Sie den Druck mit dem Papier.
remark-fields-not-drawn = In diesem Formular stehen Eingaben, die nur das Programm zeigen kann, mit dem es ausgefüllt wurde.
    .hint = Drucken Sie es dort als PDF und legen Sie dieses ab.
left-out-private = Nicht dabei: Diese Unterlage ist nur für Sie.
    .hint = Wenn sie mit soll, nennen Sie die Unterlage oder ihr Register.
error-binder-no-content-there = In { $name } liegt kein Inhalt.
    .hint = Nehmen Sie ein Verzeichnis mit pack.toml und contacts.toml.
error-binder-unknown-signer = Der Ordner kennt nicht, wer dieses Paket signiert hat.
    .hint = Rufen Sie die Stelle an, von der es kommt. Lassen Sie sich die fünf Wörter vorlesen. Dann mit --trust-signer und diesen Wörtern.
error-binder-other-words = Diese Wörter gehören nicht zur Signatur.
    .hint = Lassen Sie sich die Wörter noch einmal langsam vorlesen. Passen sie wieder nicht? Dann nehmen Sie das Paket nicht.
error-binder-pack-not-signed = Dieses Verzeichnis hat keine Signatur.
    .hint = Ist es Ihr eigenes? Dann mit --unsigned. Sonst bitten Sie um eine signierte Datei.
error-binder-pack-is-older = Dieses Paket ist älter als das im Ordner: { $name }
    .hint = Es wurde nichts geändert. Bitten Sie um das neue Paket.
error-binder-not-only-packs = Das sind mehr als Pakete von Regionen.
    .hint = Ein Ordner nimmt nur Regionen auf. Register und Checklisten kommen mit dem Programm.
error-cli-passphrases-differ = Die beiden Passwörter sind verschieden.
    .hint = Fangen Sie noch einmal an. Es wurde nichts angelegt.
error-cli-passphrase-empty = Das Passwort ist leer.
    .hint = Geben Sie mindestens ein Zeichen ein, besser vier Wörter.
error-cli-passphrase-file-not-readable = Die Passwort-Datei lässt sich nicht lesen.
    .hint = Prüfen Sie den Namen der Datei.
error-cli-no-passphrase = Es gibt kein Passwort und keine Tastatur zum Fragen.
    .hint = Nehmen Sie --passphrase-file.
error-cli-recovery-file-exists = Die Datei für den Wiederherstellungs-Code gibt es schon.
    .hint = Nehmen Sie einen anderen Namen. Es wurde nichts überschrieben.
error-cli-passphrase-not-kept = Es wurde nichts geändert.
    .hint = Fangen Sie noch einmal an, mit einem längeren Passwort. „ordner passphrase“ schlägt eines vor.
error-cli-nobody-to-ask = Es gibt eine Frage und keine Tastatur zum Antworten.
    .hint = Rufen Sie den Befehl in einem Terminal auf.
error-cli-two-shares = Es müssen genau zwei Teile sein.
    .hint = Geben Sie --share-file zweimal an.
error-cli-who-keeps-access = Andere Menschen haben Zugang zu diesem Ordner.
    .hint = Sagen Sie mit --keep NAME, wer ihn behält, oder --keep-nobody. „ordner access ORDNER list“ zeigt alle.
error-cli-older-state = Dieser Ordner ist älter als der, den Sie hier zuletzt hatten: letzte Änderung { $found }, zuletzt gesehen { $known }.
    .hint = Haben Sie eine alte Kopie zurückgelegt? Suchen Sie den neueren Ordner. Wenn Sie mit dem alten weiterarbeiten wollen: --accept-older. Es wurde nichts verändert.
error-cli-erase-not-confirmed = Der Ordner wurde nicht gelöscht.
    .hint = Tippen Sie genau den Namen des Ordners, oder nehmen Sie --yes.
error-cli-lent-to-whom = Es fehlt, wer das Original hat.
    .hint = Schreiben Sie mit --lent-to auf, wer es hat.
error-cli-one-title-many-files = Ein Titel passt nur zu einer Datei.
    .hint = Legen Sie die Dateien einzeln ab, oder lassen Sie --title weg.
error-cli-no-region-name = Dieser Name geht nicht.
    .hint = Das Verzeichnis heißt wie die Stadt: kleine Buchstaben ohne Umlaute, Ziffern, Striche. Der Name hat keine Anführungszeichen.
error-cli-folder-exists = Dieses Verzeichnis gibt es schon.
    .hint = Nehmen Sie einen anderen Namen. Es wurde nichts überschrieben.
error-cli-not-one-region = Das ist nicht das Verzeichnis einer Region.
    .hint = Nehmen Sie das Verzeichnis, in dem contacts.toml liegt.
error-cli-table-not-applied = Mit dieser Tabelle hätte die Datei Fehler. Sie ist geblieben, wie sie war.
    .hint = Mehr dazu steht darüber. Die Zeilen sind die der neuen Datei.
error-cli-key-exists = Diese Datei gibt es schon.
    .hint = Nehmen Sie einen anderen Namen. Ein überschriebener Schlüssel käme nie zurück.
error-cli-key-not-made = Der Schlüssel ließ sich nicht anlegen.
    .hint = Schließen Sie andere Programme, und versuchen Sie es noch einmal.
error-cli-key-not-usable = Dieser Schlüssel lässt sich nicht benutzen.
    .hint = Ist es die Datei mit dem geheimen Schlüssel? Stimmt das Passwort?
error-cli-comment-not-one-line = Der Satz über das Paket muss eine Zeile sein.
    .hint = Nehmen Sie die Zeilenumbrüche heraus.

error-packs-too-large = Die Datei { $file } ist zu groß.
    .hint = Erlaubt sind { $limit_kib } KiB. Teilen Sie die Datei.
error-packs-too-many-files = Das Paket hat zu viele Dateien.
    .hint = Erlaubt sind { $limit }.
error-packs-not-text = { $file }, Zeile { $line }: Das ist kein Text in UTF-8.
    .hint = Speichern Sie die Datei im Editor als UTF-8.
error-packs-misplaced = { $file }: Diese Datei liegt am falschen Platz.
    .hint = Erwartet wird { $expected }.
error-packs-unknown-key = { $file }, Zeile { $line }: { $name } gibt es hier nicht.
    .hint = Möglich sind: { $expected }.
error-packs-missing-key = { $file }, Zeile { $line }: Hier fehlt { $name }.
    .hint = Schreiben Sie eine Zeile mit { $name } dazu.
error-packs-not-readable = { $file }, Zeile { $line }: Das lässt sich nicht lesen.
    .hint = Technisch: { $reason }
error-packs-hidden-character = { $file }, Zeile { $line }: Hier steht ein unsichtbares Zeichen ({ $code }).
    .hint = Löschen Sie es. Es könnte Text verstecken oder verdrehen.
error-packs-too-long = { $file }, Zeile { $line }: { $name } ist zu lang.
    .hint = Erlaubt sind { $limit } Zeichen. Machen Sie zwei Zeilen daraus.
error-packs-missing-text = { $file }, Zeile { $line }: Für { $name } fehlt der Text in der Sprache { $language }.
    .hint = Jede Zeile braucht Deutsch (de) und Englisch (en).
error-packs-malformed = { $file }, Zeile { $line }: { $name } ist nicht richtig geschrieben.
    .hint = Erwartet wird { $expected }.
error-packs-duplicate-id = { $file }, Zeile { $line }: Die Kennung { $name } gibt es schon.
    .hint = Geben Sie ihr einen anderen Namen.
error-packs-unknown-reference = { $file }, Zeile { $line }: { $name } gibt es nicht.
    .hint = Ist der Name richtig geschrieben?
error-packs-circular-inheritance = { $file }, Zeile { $line }: Das Paket { $name } erbt von sich selbst.
    .hint = Ein Paket darf nur von einer größeren Region erben.
error-packs-too-many-levels = { $file }, Zeile { $line }: Das Paket { $name } liegt in zu vielen Regionen.
    .hint = Erlaubt sind { $limit } Stufen, zum Beispiel Deutschland, Sachsen, Dresden.
error-packs-unproven-detail = { $file }, Zeile { $line }: { $name } ist nicht sicher belegt.
    .hint = Bei unsicherer Quelle stehen nur Name und Webseite da.
error-packs-pack-file-too-large = Die Datei ist zu groß für ein Paket.
    .hint = Erlaubt sind { $limit_mib } MiB. Es wurde nichts geändert.
error-packs-not-a-pack-file = Das ist kein signiertes Paket.
    .hint = Holen Sie die Datei noch einmal. Öffnen und speichern Sie sie nicht in einem anderen Programm.
error-packs-wrong-signature = Die Signatur passt nicht. Die Datei ist nicht mehr die, die signiert wurde.
    .hint = Nehmen Sie sie nicht. Bitten Sie um eine neue. Es wurde nichts geändert.
error-packs-no-such-pack = Dieses Paket gibt es nicht: { $name }
    .hint = Vorhanden sind zum Beispiel dresden, sn und de.
error-rules-no-such-rule = Eine Regel { $name } gibt es nicht.
    .hint = Alle Regeln zeigt: ordner deadline list. Oder tippen Sie die Frist aus Ihrem Brief, zum Beispiel 2w.
error-rules-not-a-period = { $name } ist keine Zeit, mit der der Ordner rechnen kann.
    .hint = Schreiben Sie eine Zahl und einen Buchstaben: 14d für Tage, 2w für Wochen, 1m für Monate, 1y für Jahre.
error-rules-only-your-letter = Diese Frist kennt nur Ihr Brief. Der Ordner rät sie nicht.
    .hint = Lesen Sie am Ende des Briefes die Belehrung. Tippen Sie die Frist, die dort steht, zum Beispiel --period 1w. Gehen Sie heute zur Beratung.
error-rules-never-relied-upon = Mit dieser Frist rechnet der Ordner nicht.
    .hint = Ob die Belehrung fehlt oder falsch ist, weiß nur ein Gericht. Rechnen Sie mit der kurzen Frist, und holen Sie heute Rat.
error-rules-no-period-here = Die Regel { $name } hat keine Frist, die in einem Brief stehen kann.
    .hint = Lassen Sie --period weg. Oder tippen Sie statt der Regel nur die Frist aus dem Brief.
error-rules-no-letter-here = Die Regel { $name } beginnt nicht mit einem Brief.
    .hint = Lassen Sie --delivered weg. Geben Sie mit --from den Tag an, an dem es geschah.
error-rules-way-unknown = Für diesen Weg ({ $name }) kennt das Paket keine Regel.
    .hint = Lassen Sie --delivered weg. Dann zählt der Ordner vorsichtig ab dem Datum.
error-rules-holidays-unknown = Die Feiertage dieser Zeit sind nicht bekannt: { $year }.
    .hint = Prüfen Sie das Jahr, das Sie eingegeben haben.
error-rules-no-such-topic = Ein Thema { $name } gibt es nicht.
    .hint = Alle Themen zeigt: ordner who
error-rules-no-such-status = Ein Papier { $name } kennt der Ordner nicht.
    .hint = Lassen Sie --status weg. Sie bekommen trotzdem eine Antwort.
error-rules-no-such-number = Eine Art von Nummer { $name } gibt es nicht.
    .hint = Alle Arten zeigt: ordner number BINDER kinds. Für alles andere gibt es other.

### Was beim Drucken anders ist als gewünscht; .hint = was man tun kann
left-out-other-reader = Nicht für diesen Empfänger gedacht: { $name }
    .hint = Nennen Sie das Blatt mit Namen, wenn Sie es trotzdem drucken wollen.
left-out-private-sheet = Privates Blatt, nicht gedruckt: { $name }
    .hint = Mit --private wird es gedruckt.
left-out-private-documents = Unterlagen nur für Sie, nicht gedruckt: { $count }
    .hint = Mit --private stehen sie in der Liste.
left-out-private-contacts = Kontakte aus privaten Registern, nicht gedruckt: { $count }
    .hint = Mit --private stehen sie in der Liste.
left-out-private-checklist = Private Checkliste, nicht gedruckt: { $name }
    .hint = Mit --private wird sie gedruckt.
left-out-private-items = Punkte aus privaten Checklisten, nicht gedruckt: { $count }
    .hint = Mit --private werden sie gedruckt.
left-out-private-answer = Private Antwort, nicht gedruckt: { $name }
    .hint = Mit --private wird sie gedruckt.
left-out-own-notes = Ihre Notizen neben Kontakten, nicht gedruckt: { $count }
    .hint = Mit --private stehen sie dabei.
left-out-not-enlarged = Das gibt es nur in einer Größe: { $name }
    .hint = Karten, Schilder und Faltbücher haben ein festes Maß.
### Was in Inhalten auffällt, ohne ein Fehler zu sein; .hint = was Sie jetzt tun können
note-packs-stale = { $file }, Zeile { $line }: { $name } wurde zuletzt am { $stand } geprüft.
    .hint = Fragen Sie nach. Stimmt es noch? Dann schreiben Sie nur den neuen Tag als Stand.
note-packs-review-due = { $file }, Zeile { $line }: { $name } sollte bis { $review_by } neu geprüft sein.
    .hint = Prüfen Sie es, und schreiben Sie den neuen Tag als Stand.
note-packs-unchecked = { $file }, Zeile { $line }: { $name } hat noch niemand geprüft.
    .hint = Suchen Sie eine Quelle mit Datum.
note-packs-long-sentences = { $file }, Zeile { $line }: Der Text hat lange Sätze ({ $language }, im Schnitt { $average } Wörter).
    .hint = Höchstens { $most } Wörter im Schnitt. Machen Sie aus einem Satz zwei.

### What a check can find; .hint = what to do now
finding-file-missing = Eine Datei fehlt: { $file }
    .hint = Alles andere ist da. Holen Sie die Datei aus einer Sicherung.
finding-file-changed = Eine Datei ist nicht mehr die, die abgelegt wurde: { $file }
    .hint = Öffnen Sie sie nicht. Holen Sie sie aus einer Sicherung.
finding-file-unknown = Eine Datei gehört zu keiner Unterlage: { $file }
    .hint = Sie kann von einem Abbruch stammen. Sie bleibt liegen und stört nicht.
finding-slot-damaged = Ein Schlüssel ist beschädigt: { $file }
    .hint = Der andere öffnet den Ordner weiter. keyring.age gehört zum Passwort: setzen Sie mit dem Wiederherstellungs-Code ein neues. recovery.age gehört zum Code: machen Sie einen neuen.
finding-slot-missing = Ein Schlüssel fehlt: { $file }
    .hint = Der andere öffnet den Ordner weiter. keyring.age gehört zum Passwort: setzen Sie mit dem Wiederherstellungs-Code ein neues. recovery.age gehört zum Code: machen Sie einen neuen.
finding-second-copy = Ein anderes Programm hat eine zweite Fassung danebengelegt: { $file }
    .hint = Sie wird nicht benutzt und nicht gelöscht. Kopieren Sie sie mit dem ganzen Ordner an einen anderen Platz, wenn Sie hineinsehen wollen. Legen Sie den Ordner nicht in ein Verzeichnis, das mit anderen Geräten abgeglichen wird.
finding-database-damaged = Die Liste der Unterlagen ist beschädigt.
    .hint = Machen Sie eine heile Kopie mit „ordner repair“, oder nehmen Sie die letzte Sicherung. Der Ordner selbst bleibt dabei, wie er ist.
finding-records-changed = Ein Teil der Einträge ist von einem älteren Stand.
    .hint = Jemand hat vielleicht alte Dateien zurückgelegt. Vergleichen Sie mit Ihrer letzten Sicherung. „ordner repair“ macht eine Kopie, die wieder in sich stimmt.

error-window-no-viewer = Es konnte kein Programm gestartet werden, das PDF zeigt.
    .hint = Speichern Sie das PDF und öffnen Sie es selbst.
error-window-binder-closed = Der Ordner ist geschlossen.
    .hint = Öffnen Sie ihn mit Ihrem Passwort.
error-window-binder-open = Es ist schon ein Ordner offen.
    .hint = Schließen Sie ihn zuerst.
error-window-not-on-the-shelf = Dieser Ordner steht nicht mehr in der Liste.
    .hint = Wählen Sie ihn noch einmal mit „Anderen Ordner öffnen“.
error-window-view-only = Dieser Ordner ist nur zum Ansehen offen.
    .hint = Ist er beschädigt oder schreibgeschützt? Oben steht, was Sie tun können. Sonst schließen Sie ihn ab, und öffnen Sie ihn ohne „Nur ansehen“.
error-window-at-work = Es läuft gerade etwas anderes, das länger dauert.
    .hint = Warten Sie, bis es fertig ist, oder halten Sie es an.
error-window-name-does-not-fit = Das ist nicht der Name dieses Ordners. Es wurde nichts gelöscht.
    .hint = Schreiben Sie den Namen genau so, wie er oben steht. Oder brechen Sie ab.
error-window-not-damaged = Dieser Ordner ist nicht beschädigt.
    .hint = Sie brauchen keine heile Kopie. Machen Sie eine Sicherung.
error-window-share-typo = Im { $sheet ->
        [1] einen
       *[2] anderen
    } Teil stimmt die Gruppe { $group } nicht.
    .hint = Vergleichen Sie diese Gruppe Ziffer für Ziffer mit Ihrem Blatt.
error-window-share-short = Im { $sheet ->
        [1] einen
       *[2] anderen
    } Teil fehlen Ziffern.
    .hint = Auf jedem Blatt stehen neun Gruppen mit je sechs Ziffern. Tippen Sie alle ab.
error-window-keys-unsure = Beim letzten Schritt hat der Datenträger einen Fehler gemeldet. Der Ordner ist zu.
    .hint = Es ist nichts verloren. Öffnen Sie den Ordner mit dem neuen Passwort. Geht das nicht, gilt noch alles Alte. Heben Sie beide Codes auf, bis Sie es wissen.
error-window-no-pack-chosen = Es ist kein Paket ausgewählt.
    .hint = Wählen Sie die Datei noch einmal.
error-window-settings-not-saved = Die Einstellung konnte nicht gespeichert werden.
    .hint = Sie gilt, bis Sie das Programm schließen. Ihre Unterlagen sind nicht betroffen.
error-unexpected-unknown = Etwas Unerwartetes ist passiert.
    .hint = Im Ordner ist alles wie vorher. Schließen Sie das Programm, und öffnen Sie es wieder.

