# Deutsch. Diese Datei ist die Sprache der Ämter; jede Zeile hat in en.ftl ihre Zeile.
# Einfache Sprache (B1), Sie-Form, kurze Sätze. Marken wie { $name } bleiben stehen.

locale-name = Deutsch
locale-direction = ltr

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
sheet-item-for = Für
sheet-item-office = Amt
sheet-item-needs = Mitbringen
sheet-item-law = Gesetz
sheet-mark-open = offen
sheet-mark-in-work = in Arbeit
sheet-mark-handed-in = abgegeben
sheet-mark-done = erledigt
sheet-mark-not-applicable = trifft nicht zu
sheet-contacts = Wer hilft
sheet-contacts-own = Eigener Kontakt: Name, Telefon
sheet-contact-email = E-Mail
sheet-contact-website = Internet
sheet-contact-languages = Sprachen
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
sheet-documents = Hier abgelegt
sheet-documents-number = Nr.
sheet-documents-title = Unterlage
sheet-documents-date = Datum
sheet-documents-valid = Gültig bis
sheet-documents-original = Original liegt
sheet-notes = Notizen
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
ui-open-other = Anderen Ordner öffnen …
ui-unlock-title = „{ $name }“ öffnen
ui-passphrase = Passwort
ui-caps-lock = Achtung: Die Feststelltaste ist an. Alles wird groß geschrieben.
ui-code = Wiederherstellungs-Code
ui-code-hint = Acht Gruppen mit je sechs Ziffern. Sie stehen auf Ihrem Blatt.
ui-use-code = Passwort vergessen? Ich habe den Code.
ui-use-passphrase = Doch das Passwort eingeben
ui-open = Öffnen
ui-opening = Wird geöffnet. Das dauert einen Moment …
ui-absent-title = „{ $name }“ ist gerade nicht da
ui-absent-what = Liegt dieser Ordner auf einem USB-Stick? Stecken Sie den Stick ein. Klicken Sie dann auf „Noch einmal schauen“.
ui-look-again = Noch einmal schauen
ui-forget = Aus dem Regal nehmen
ui-forgotten = „{ $name }“ steht nicht mehr im Regal. Es wurde nichts gelöscht.

## Neuer Ordner
ui-step = Schritt { $step } von { $of }
ui-new-title = Neuer Ordner: Name und Passwort
ui-new-name = Name des Ordners
ui-new-name-why = Andere können diesen Namen sehen. Nehmen Sie besser nicht Ihren eigenen Namen.
ui-new-name-suggested = Ordner
ui-new-name-missing = Geben Sie dem Ordner einen Namen.
ui-new-place = Der Ordner kommt hierhin:
ui-new-place-other = Ich möchte einen anderen Platz wählen, zum Beispiel einen USB-Stick.
ui-new-passphrase = Neues Passwort
ui-new-passphrase-how = Vier oder fünf Wörter sind gut: leicht zu merken, schwer zu raten. Ihre Sprache ist egal.
ui-new-passphrase-again = Passwort noch einmal
ui-new-passphrase-differs = Die zwei Passwörter sind verschieden.
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
ui-read-again = Zurück: Code noch einmal lesen oder drucken

## Ordner
ui-registers = Register
ui-register-number = Register { $number }:
ui-documents-count = { $count ->
        [one] { $count } Unterlage
       *[other] { $count } Unterlagen
    }
ui-lock = Abschließen
ui-print = Drucken
ui-sample = MUSTER: Diese Person ist erfunden. Legen Sie hier nichts Eigenes ab.
ui-private = Privates Register: Zeigen Sie es nur, wem Sie vertrauen.
ui-explanation-all = Alle { $count } Zeilen lesen
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
ui-added-on = Abgelegt am
ui-file = Datei
ui-size = { NUMBER($kilobytes) } KB
ui-original-save = Kopie des Originals speichern
ui-original-saved = Gespeichert als „{ $name }“. Diese Kopie ist nicht verschlossen.
ui-document-remove = In den Papierkorb
ui-document-removed = „{ $title }“ liegt im Papierkorb.

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

### Dialogs of the system, and names of saved files: neutral, without a person's name
dialog-add-papers = Unterlagen hinzufügen
dialog-choose-place = Wo soll der neue Ordner liegen?
dialog-pick-binder = Anderen Ordner öffnen
dialog-save-sheets = Blätter als PDF speichern
dialog-save-recovery = Wiederherstellungs-Code als PDF speichern
dialog-save-original = Kopie des Originals speichern
dialog-add = Hinzufügen
dialog-choose = Auswählen
dialog-save = Speichern
dialog-cancel = Abbrechen
dialog-papers = PDF und Fotos
dialog-all-files = Alle Dateien
file-sheets = Blätter
file-recovery = Code

## ---- Command line ---------------------------------------------------------------------------------------

cli = Der Ordner ohne Fenster: Unterlagen ablegen, finden, zeigen und drucken.
cli-json = Ausgabe für Programme (JSON)
cli-ui-lang = Sprache der Meldungen, zum Beispiel de oder en
cli-today = Mit diesem Tag rechnen statt mit heute (JJJJ-MM-TT)
cli-passphrase-file = Passwort aus der ersten Zeile dieser Datei; - liest von der Standard-Eingabe
cli-help = Hilfe zeigen
cli-version = Version zeigen
cli-new = Einen neuen Ordner anlegen. Der Wiederherstellungs-Code wird nur einmal gezeigt.
cli-new-binder = Wo der neue Ordner liegen soll, zum Beispiel mein.ordner
cli-new-name = Neutraler Name auf Deckblatt und Fenster
cli-new-pack = Paket der Region
cli-new-lang = Sprachen der Blätter, mit Komma getrennt
cli-new-recovery-out = Wiederherstellungs-Code in diese Datei schreiben
cli-add = Unterlagen ablegen (PDF, JPEG, PNG). Die Datei selbst bleibt, wie sie ist.
cli-add-binder = Der Ordner
cli-add-file = Eine oder mehrere Dateien
cli-add-register = Register: 1 bis 10 oder a bis e
cli-add-title = Titel; sonst der Name der Datei
cli-add-kind = Art der Unterlage
cli-add-person = Wem die Unterlage gehört
cli-add-issued = Datum auf dem Papier (JJJJ-MM-TT)
cli-add-valid-until = Gültig bis (JJJJ-MM-TT)
cli-add-original = Wo das Original liegt
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
cli-print = Blätter als PDF drucken
cli-print-binder = Der Ordner; mit --blank nicht nötig
cli-print-blank = Leere Blätter zum Ausfüllen von Hand; nichts wird gespeichert
cli-print-pack = Paket der Region für leere Blätter
cli-print-sheets = all, starter, cover, a bis e, 1 bis 10, mit Komma getrennt
cli-print-lang = Sprachen, Zeile neben Zeile, mit Komma getrennt
cli-print-out = Name der PDF-Datei
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
cli-recover-new-passphrase-file = Neues Passwort aus der ersten Zeile dieser Datei
cli-renew-code = Einen neuen Wiederherstellungs-Code machen. Der alte öffnet diesen Ordner nicht mehr.
cli-renew-code-binder = Der Ordner
cli-renew-code-recovery-out = Neuen Wiederherstellungs-Code in diese Datei schreiben
cli-backup = Den ganzen Ordner in einer verschlüsselten Datei sichern
cli-backup-binder = Der Ordner
cli-backup-out = Die neue Datei, zum Beispiel sicherung.age
cli-backup-recovery-file = Mit dem Wiederherstellungs-Code in dieser Datei öffnen; die Sicherung öffnet sich dann mit diesem Code
cli-restore = Aus einer Sicherung einen Ordner machen, an einem neuen Platz. Es wird nichts überschrieben.
cli-restore-backup = Die Datei der Sicherung
cli-restore-binder = Wo der Ordner liegen soll
cli-restore-recovery-file = Für eine Sicherung, die mit dem Wiederherstellungs-Code gemacht wurde: Datei mit diesem Code
cli-export = Alles in gewöhnlichen Dateien herausnehmen: Originale, Listen, Kontakte, Termine
cli-export-binder = Der Ordner
cli-export-out = Ein neues oder leeres Verzeichnis
cli-demo = Einen Muster-Ordner mit einer erfundenen Person anlegen
cli-demo-binder = Wo der Muster-Ordner liegen soll
cli-ask-passphrase = Passwort:
cli-ask-new-passphrase = Neues Passwort:
cli-ask-passphrase-again = Noch einmal:
cli-ask-recovery-code = Wiederherstellungs-Code (acht Gruppen mit sechs Ziffern):
cli-made = Der Ordner { $name } ist angelegt.
cli-recovery-shown = Das ist der Wiederherstellungs-Code. Schreiben Sie ihn auf Papier. Er wird nicht noch einmal gezeigt. Wer ihn hat, kann den Ordner öffnen.
cli-recovery-written = Der Wiederherstellungs-Code steht in der Datei. Drucken Sie ihn, und löschen Sie dann die Datei.
cli-passphrase-changed = Das neue Passwort gilt. Frühere Kopien und Sicherungen öffnen sich weiter mit dem alten Passwort.
cli-code-renewed = Es gibt einen neuen Wiederherstellungs-Code. Vernichten Sie das alte Blatt. Frühere Kopien und Sicherungen öffnen sich weiter mit dem alten Code.
cli-backed-up = Gesichert und zur Probe gelesen: { $name }. Unterlagen: { $files }.
cli-backup-opens-with-passphrase = Diese Sicherung öffnet sich mit dem Passwort von heute. Der Wiederherstellungs-Code öffnet sie nicht. Machen Sie dafür eine zweite mit --recovery-file.
cli-backup-opens-with-code = Diese Sicherung öffnet sich mit dem Wiederherstellungs-Code, nicht mit dem Passwort.
cli-backup-left-out = Einige Unterlagen ließen sich beim Sichern nicht lesen. Sie sind nicht in der Sicherung.
cli-restored = Der Ordner { $name } ist aus der Sicherung gemacht. Unterlagen: { $files }. Er öffnet sich mit dem Passwort und dem Wiederherstellungs-Code, die beim Sichern galten.
cli-exported = Alles liegt in { $name }. Unterlagen: { $files }. Diese Dateien sind nicht verschlüsselt. Löschen Sie sie, wenn Sie sie nicht mehr brauchen.
cli-export-left-out = Einige Unterlagen ließen sich nicht lesen. Sie fehlen dort.
cli-filed = Abgelegt: { $count }
cli-nothing-found = Hier ist nichts.
cli-saved = Gespeichert: { $name }. Diese Datei ist nicht verschlüsselt.
cli-item-set = Gesetzt: { $item }
cli-contact-saved = Kontakt gespeichert: { $name }
cli-contact-removed = Kontakt entfernt: { $name }
cli-printed = Gedruckt in { $name }, Seiten: { $pages }. Diese Datei ist nicht verschlüsselt.
cli-checked = Geprüft. Einträge: { $records }, Dateien: { $files }.
cli-all-well = Alles ist da und unverändert.
cli-demo-made = Der Muster-Ordner { $name } ist angelegt. Unterlagen: { $count }. Die Person ist erfunden. Passwort: { $passphrase }

cli-heading-usage = Aufruf
cli-heading-verbs = Was Sie tun können
cli-heading-arguments = Angaben
cli-heading-everywhere = Gilt überall

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
error-vault-already-exists = Hier gibt es schon etwas mit diesem Namen.
    .hint = Nehmen Sie einen anderen Namen. Es wurde nichts überschrieben.
error-vault-in-use = Dieser Ordner ist schon geöffnet.
    .hint = Schließen Sie das andere Fenster oder Programm, und versuchen Sie es noch einmal.
error-vault-file-missing = Eine Datei fehlt im Ordner: { $file }
    .hint = Alles andere ist da. Holen Sie die Datei aus einer Sicherung.
error-vault-damaged = Diese Datei ist beschädigt: { $file }
    .hint = Machen Sie zuerst eine Kopie des ganzen Ordners. Versuchen Sie es dann mit dem Wiederherstellungs-Code oder einer Sicherung.
error-vault-bundle-unreadable = Diese Datei ist keine vollständige Sicherung von MEIN ORDNER.
    .hint = Nehmen Sie eine andere Datei oder eine ältere Sicherung. Es wurde nichts verändert.
error-vault-disk-full = Der Datenträger ist voll.
    .hint = Machen Sie Platz, und versuchen Sie es noch einmal. Im Ordner ist alles wie vorher.
error-vault-read-only = Hier darf nicht geschrieben werden.
    .hint = Ist der Stick schreibgeschützt? Kopieren Sie den Ordner an einen anderen Platz. Im Ordner ist alles wie vorher.
error-vault-disk = Der Datenträger meldet einen Fehler.
    .hint = Ziehen Sie nichts ab. Versuchen Sie es noch einmal. Machen Sie bald eine Sicherung an einem anderen Platz.
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
    .hint = Es gibt: all, starter, cover, a bis e und 1 bis 10.
error-sheets-not-written = Das PDF konnte nicht geschrieben werden.
    .hint = Versuchen Sie es mit weniger Blättern. Technisch: { $reason }
error-locale-no-such-language = Diese Sprache gibt es noch nicht: { $tag }
    .hint = Deutsch (de) und Englisch (en) gibt es.
error-locale-not-readable = Die Sprachdatei { $tag } ist fehlerhaft.
    .hint = Technisch: { $reason }
error-binder-no-such-document = Diese Unterlage gibt es nicht: { $name }
    .hint = Sehen Sie in der Liste nach. Der Anfang der Kennung genügt, wenn er nur zu einer passt.
error-binder-no-such-register = Dieses Register gibt es nicht: { $name }
    .hint = Es gibt 1 bis 10 und A bis E.
error-binder-no-such-item = Diesen Punkt gibt es nicht: { $name }
    .hint = Schreiben Sie Checkliste und Punkt mit einem Strich, zum Beispiel arrival/keep-proof.
error-binder-no-such-contact = Diesen eigenen Kontakt gibt es nicht: { $name }
    .hint = Sehen Sie in der Liste der Kontakte nach.
error-binder-name-missing = Der Name fehlt.
    .hint = Geben Sie einen Namen ein.
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
error-binder-nothing-to-print = Es gibt nichts zu drucken.
    .hint = Wählen Sie ein Blatt oder eine Unterlage.
error-binder-no-private-folder = Auf diesem Computer gibt es keinen geschützten Platz im Arbeitsspeicher. Darum wird hier nichts in einem anderen Programm geöffnet.
    .hint = Speichern Sie das PDF an einen Platz, den Sie wählen, zum Beispiel auf einen USB-Stick, und öffnen Sie es von dort.
error-binder-groups-do-not-match = Die Ziffern passen nicht zu Ihrem Code.
    .hint = Vergleichen Sie mit Ihrem Blatt, und tippen Sie noch einmal.
# Remarks and reasons of a print file
remark-end-missing = Das Ende dieser Datei fehlt. Vielleicht fehlen Seiten.
    .hint = Vergleichen Sie den Druck mit dem Papier.
remark-fields-not-drawn = In diesem Formular stehen Eingaben, die nur das Programm zeigen kann, mit dem es ausgefüllt wurde.
    .hint = Drucken Sie es dort als PDF und legen Sie dieses ab.
left-out-private = Nicht dabei: Diese Unterlage liegt in einem privaten Register.
    .hint = Wenn sie mit soll, nennen Sie die Unterlage oder ihr Register.
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
error-cli-one-title-many-files = Ein Titel passt nur zu einer Datei.
    .hint = Legen Sie die Dateien einzeln ab, oder lassen Sie --title weg.

error-packs-too-large = Die Datei { $file } ist zu groß.
    .hint = Erlaubt sind { $limit_kib } KiB. Teilen Sie die Datei.
error-packs-too-many-files = Das Paket hat zu viele Dateien.
    .hint = Erlaubt sind { $limit }.
error-packs-not-text = { $file }, Zeile { $line }: Das ist kein Text in UTF-8.
    .hint = Speichern Sie die Datei im Editor als UTF-8.
error-packs-misplaced = { $file }: Diese Datei liegt am falschen Platz.
    .hint = Erwartet wird { $expected }.
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
error-packs-unproven-detail = { $file }, Zeile { $line }: { $name } ist nicht sicher belegt.
    .hint = Bei unsicherer Quelle stehen nur Name und Webseite da.
error-packs-no-such-pack = Dieses Paket gibt es nicht: { $name }
    .hint = Vorhanden sind zum Beispiel dresden, sn und de.

### What a check can find; .hint = what to do now
finding-file-missing = Eine Datei fehlt: { $file }
    .hint = Alles andere ist da. Holen Sie die Datei aus einer Sicherung.
finding-file-changed = Eine Datei ist nicht mehr die, die abgelegt wurde: { $file }
    .hint = Öffnen Sie sie nicht. Holen Sie sie aus einer Sicherung.
finding-file-unknown = Eine Datei gehört zu keiner Unterlage: { $file }
    .hint = Sie kann von einem Abbruch stammen. Sie bleibt liegen und stört nicht.
finding-database-damaged = Die Liste der Unterlagen ist beschädigt.
    .hint = Machen Sie eine Kopie des ganzen Ordners, bevor Sie etwas ändern. Nehmen Sie dann die letzte Sicherung.
finding-records-changed = Ein Teil der Einträge ist von einem älteren Stand.
    .hint = Jemand hat vielleicht alte Dateien zurückgelegt. Vergleichen Sie mit Ihrer letzten Sicherung.

error-window-no-viewer = Es konnte kein Programm gestartet werden, das PDF zeigt.
    .hint = Speichern Sie das PDF und öffnen Sie es selbst.
error-window-binder-closed = Der Ordner ist geschlossen.
    .hint = Öffnen Sie ihn mit Ihrem Passwort.
error-window-binder-open = Es ist schon ein Ordner offen.
    .hint = Schließen Sie ihn zuerst.
error-window-not-on-the-shelf = Dieser Ordner steht nicht mehr in der Liste.
    .hint = Wählen Sie ihn noch einmal mit „Anderen Ordner öffnen“.
error-window-settings-not-saved = Die Einstellung konnte nicht gespeichert werden.
    .hint = Sie gilt, bis Sie das Programm schließen. Ihre Unterlagen sind nicht betroffen.
error-unexpected-unknown = Etwas Unerwartetes ist passiert.
    .hint = Im Ordner ist alles wie vorher. Schließen Sie das Programm, und öffnen Sie es wieder.

