# English. Every line has its line in de.ftl.
# Plain language (B1), short sentences. Marks such as { $name } stay as they are.

locale-name = English
locale-direction = ltr

## Names that stay the same in every language
app-name = MEIN ORDNER

## Date: $day 4, $month 3, $dd 04, $mm 03, $year 2026
date =
    { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }

## ---- Paper: sheets --------------------------------------------------------------------------------------

# Sheets. A sheet lies in the binder, on the desk of an office and in a hand: short sentences, no foreign words.
sheet-page-of = Page { $page } of { $count }
sheet-footer = { app-name } · { $region } · checked { $stand } · printed { $today }
sheet-footer-plain = { app-name } · printed { $today }
sheet-sample = SAMPLE – invented person
sheet-date = { $date }
sheet-stand-name = Checked
sheet-stand-old = old – please check
sheet-unchecked = not checked – please check

sheet-cover-title = My binder
sheet-cover-name = Name (only if I want)
sheet-cover-use = How the binder helps
sheet-cover-take = Take the binder with you to every appointment.
sheet-cover-file = Put every paper into its register right away.
sheet-cover-copy = Hand in copies and keep the originals.
sheet-cover-letters = With important letters, keep the envelope too.
sheet-cover-safe = The binder is yours. You decide who sees it.
sheet-cover-contents = Contents

sheet-register-about = What this is about
sheet-register-file-here = What belongs here
sheet-item-for = For
sheet-item-office = Office
sheet-item-needs = Bring
sheet-item-law = Law
sheet-mark-open = open
sheet-mark-in-work = in work
sheet-mark-handed-in = handed in
sheet-mark-done = done
sheet-mark-not-applicable = does not apply
sheet-contacts = Who helps
sheet-contacts-own = Own contact: name, phone
sheet-check-title = Check the contacts
sheet-check-call = Phone every contact. Say that it is for a list for refugees.
sheet-check-tick = Tick what is right. Write down what is new.
sheet-check-not-private = Write down no names, no private numbers and no addresses of accommodation.
sheet-check-type = Afterwards, type everything into the table. The id shows the line.
sheet-check-reached = reached
sheet-check-right = all right
sheet-check-hours = hours are right
sheet-check-closed = no longer exists
sheet-check-known-hours = Hours
sheet-check-id = Id
sheet-check-new = New
sheet-check-who = Day and initials
sheet-contact-email = E-mail
sheet-contact-website = Web
sheet-contact-languages = Languages
sheet-contact-own-phone = My number
sheet-contact-own-note = My note
sheet-language-am = Amharic
sheet-language-ar = Arabic
sheet-language-az = Azerbaijani
sheet-language-ce = Chechen
sheet-language-ckb = Sorani
sheet-language-de = German
sheet-language-en = English
sheet-language-es = Spanish
sheet-language-fa = Persian
sheet-language-fr = French
sheet-language-hi = Hindi
sheet-language-kmr = Kurmanji
sheet-language-ku = Kurdish
sheet-language-pl = Polish
sheet-language-prs = Dari
sheet-language-ps = Pashto
sheet-language-ro = Romanian
sheet-language-ru = Russian
sheet-language-so = Somali
sheet-language-sq = Albanian
sheet-language-ti = Tigrinya
sheet-language-tr = Turkish
sheet-language-uk = Ukrainian
sheet-language-ur = Urdu
sheet-language-vi = Vietnamese
sheet-documents = Filed here
sheet-documents-number = No.
sheet-documents-title = Document
sheet-documents-date = Date
sheet-documents-valid = Valid until
sheet-documents-original = Original is
sheet-notes = Notes

sheet-recovery-title = Recovery sheet
sheet-recovery-binder = Binder
sheet-recovery-square = Square to scan: the same code
sheet-recovery-steps = What to do with it
sheet-recovery-what = This code opens your binder if you have forgotten the password.
sheet-recovery-who = Whoever has this code and your binder can read everything.
sheet-recovery-apart = Keep this sheet in a safe place, away from the computer.
sheet-recovery-photo = Do not take a photo of it. Do not send it to anyone.
sheet-recovery-second = Give a second print to a person you trust fully.
sheet-recovery-use = In the program, choose “Forgot the password? I have the code.” and type the eight groups.
sheet-recovery-after = If you get a new code later, tear up this sheet.
sheet-recovery-place = This sheet is kept here
sheet-recovery-day = A second sheet is with

## ---- Window ---------------------------------------------------------------------------------------------

## Everywhere
ui-skip = Go to the content
ui-close = Close
ui-cancel = Cancel
ui-save = Save
ui-saving = Saving…
ui-saved = Saved
ui-undo = Undo
ui-loading = Opening…
ui-show = Show
ui-hide = Hide
ui-error-unknown = That did not work.
    .hint = Please try again. If it happens again: close the program and open it again. Technical: { $code }
ui-error-unreadable = This file cannot be shown here.
    .hint = Your document is safely filed. Save a copy of the original and open it with another program.

## Languages
ui-languages = Languages
ui-language-first = First language
ui-language-second = Second language beside it
ui-language-none = none

## Start
ui-start-welcome = Welcome
ui-start-what = Keep your important papers here. Everything is locked and stays on this computer. Only you have the key.
ui-start-title = Which binder do you want to open?
ui-start-offline = This program never goes online.
ui-shelf = Shelf
ui-shelf-absent = not here
ui-new-binder = New binder
ui-shelf-sample = sample
ui-sample-what = This binder belongs to an invented person. It opens without a password. You can try everything here.
ui-sample-open = Look at a sample binder
ui-open-other = Open another binder…
ui-unlock-title = Open “{ $name }”
ui-passphrase = Password
ui-caps-lock = Please note: Caps Lock is on. You are typing capital letters.
ui-code = Recovery code
ui-code-hint = Eight groups of six digits. They are on your sheet.
ui-use-code = Forgot the password? I have the code.
ui-use-passphrase = Type the password instead
ui-open = Open
ui-opening = Opening. This takes a moment…
ui-absent-title = “{ $name }” is not here now
ui-absent-what = Is this binder on a USB stick? Plug the stick in. Then click “Look again”.
ui-look-again = Look again
ui-forget = Take off the shelf
ui-forgotten = “{ $name }” is off the shelf. Nothing was deleted.

## New binder
ui-step = Step { $step } of { $of }
ui-new-title = New binder: name and password
ui-new-name = Name of the binder
ui-new-name-why = Others can see this name. It is better not to use your own name.
ui-new-name-suggested = Binder
ui-new-name-missing = Give the binder a name.
ui-new-place = The binder will be put here:
ui-new-place-other = I want to choose another place, for example a USB stick.
ui-new-passphrase = New password
ui-new-passphrase-how = Four or five words are good: easy to remember, hard to guess. Use any language.
ui-new-passphrase-again = Password once more
ui-new-passphrase-differs = The two passwords are different.
ui-new-honest = Nobody can find your password for you, not even we can. That is why you now get a code on paper. With it you can always open your binder.
ui-create = Make the binder
ui-creating = Making the binder. This takes a moment…
ui-recovery-title = Your recovery code
ui-recovery-what = With this code you can open the binder if you forget the password. Print it or copy it by hand.
ui-recovery-keep = Whoever has this code can read everything. Keep the sheet in a safe place, not next to the computer.
ui-recovery-print = Print the code (save as PDF)
ui-recovery-saved = Saved as “{ $name }”. Print the sheet now. Then delete the file.
ui-recovery-next = The code is on paper. Next
ui-prove-title = Let us check your sheet
ui-prove-what = Take your sheet. Type these two groups. Then you know for sure: the code is right.
ui-prove-group = Group { $number }
ui-prove = Check and open the binder
ui-read-again = Back: read or print the code again

## Binder
ui-registers = Registers
ui-register-number = Register { $number }:
ui-documents-count = { $count ->
        [one] { $count } document
       *[other] { $count } documents
    }
ui-lock = Lock
ui-print = Print
ui-sample = SAMPLE: this person is invented. Do not put your own papers here.
ui-private = Private register: show it only to people you trust.
ui-explanation-all = Read all { $count } lines
ui-search = Search documents
ui-search-placeholder = Search (Ctrl + F)
ui-search-title = Search for “{ $query }”
ui-search-found = { $count ->
        [0] Nothing found
        [one] { $count } document found
       *[other] { $count } documents found
    }
ui-search-none = Try a shorter word or only its beginning.
ui-search-leave = Leave the search

## Documents
ui-documents = Documents
ui-documents-none = Nothing is filed here yet.
ui-add = Add documents
ui-adding = Filing…
ui-add-how = Or drag files into this window: PDF or photo. Your file stays where it is.
ui-added = { $count ->
        [one] One document is safely filed.
       *[other] { $count } documents are safely filed.
    }
ui-refused = { $count ->
        [one] One file was not filed
       *[other] { $count } files were not filed
    }
ui-drop = Let go: the files go into register { $number }.
ui-file-here = What belongs here?
ui-issued-on = dated { $date }
ui-valid-until = valid until { $date }
ui-back = Back
ui-viewer = View
ui-page = Page { $page } of { $of }
ui-page-before = Previous page
ui-page-after = Next page
ui-larger = Larger
ui-smaller = Smaller
ui-title = Title
ui-issued = Date on the paper
ui-valid = Valid until
ui-day-how = day.month.year, for example 04.03.2026
ui-day-wrong = There is no such date. Write for example 04.03.2026.
ui-register = Register
ui-original = Where is the original?
ui-original-how = For example: blue folder, at the Jobcenter, with the lawyer
ui-added-on = Filed on
ui-file = File
ui-size = { NUMBER($kilobytes) } KB
ui-original-save = Save a copy of the original
ui-original-saved = Saved as “{ $name }”. This copy is not locked.
ui-document-remove = Put in the trash
ui-document-removed = “{ $title }” is in the trash.

## Checklist
ui-checklist-done = { $done } of { $count } done
ui-item-state = State:
ui-state-open = open
ui-state-in-work = in work
ui-state-handed-in = handed in
ui-state-done = done
ui-state-n-a = does not apply
ui-item-office = Office:
ui-item-needs = Bring:
ui-item-law = Law
ui-item-number = Item
ui-item-changed = since { $date }
ui-checklist-sources = Where does this information come from?

## Contacts
ui-contacts = Contacts
ui-contacts-check = Addresses and hours can change. It is better to call first.
ui-address = Address
ui-phone = Phone
ui-email = E-mail
ui-website = Website
ui-stand = Last checked: { $date }
ui-source = Source
ui-stale = old – please check
ui-unchecked = not checked – please check
ui-own-contacts = My contacts
ui-contact-add = Add a contact
ui-contact-new = New contact
ui-contact-change = Change the contact
ui-name = Name
ui-contact-role = What does this person or office help with?
ui-contact-saved = “{ $name }” is saved.
ui-contact-removed = “{ $name }” is removed.
ui-edit = Change
ui-remove = Remove

## Printing
ui-print-title = What do you want to print?
ui-print-what = Which sheets?
ui-print-register = Only register { $number }
ui-print-whole = The whole binder
ui-print-how = Filled in or blank?
ui-print-filled = With my entries
ui-print-blank = Blank, to fill in by hand
ui-print-languages = Languages on paper
ui-print-save = Save as PDF…
ui-printing = Making the PDF…
ui-printed = { $count ->
        [one] Saved as “{ $name }”, one page. Open the file and print it.
       *[other] Saved as “{ $name }”, { $count } pages. Open the file and print it.
    }

### Dialogs of the system, and names of saved files: neutral, without a person's name
dialog-add-papers = Add documents
dialog-choose-place = Where should the new binder be?
dialog-pick-binder = Open another binder
dialog-save-sheets = Save sheets as PDF
dialog-save-recovery = Save recovery code as PDF
dialog-save-original = Save a copy of the original
dialog-add = Add
dialog-choose = Choose
dialog-save = Save
dialog-cancel = Cancel
dialog-papers = PDF and photos
dialog-all-files = All files
file-sheets = Sheets
file-recovery = Code

## ---- Command line ---------------------------------------------------------------------------------------

cli = The binder without a window: file, find, show and print documents.
cli-json = Output for programs (JSON)
cli-ui-lang = Language of messages, for example de or en
cli-today = Use this day instead of today (YYYY-MM-DD)
cli-passphrase-file = Password from the first line of this file; - reads standard input
cli-help = Show help
cli-version = Show version
cli-new = Make a new binder. The recovery code is shown only once.
cli-new-binder = Where to put the new binder, for example my.ordner
cli-new-name = Neutral name on cover and window
cli-new-pack = Pack of the region
cli-new-lang = Languages of the sheets, separated by commas
cli-new-recovery-out = Write the recovery code to this file
cli-new-from = Take packs from this folder or this signed file into the binder
cli-new-trust-signer = The five words of the key, as they were read out
cli-new-unsigned = The folder is your own and needs no signature
cli-add = File documents (PDF, JPEG, PNG). The file itself stays as it is.
cli-add-binder = The binder
cli-add-file = One or more files
cli-add-register = Register: 1 to 10 or a to e
cli-add-title = Title; otherwise the file's name
cli-add-kind = Kind of document
cli-add-person = Whose document it is
cli-add-issued = Date on the paper (YYYY-MM-DD)
cli-add-valid-until = Valid until (YYYY-MM-DD)
cli-add-original = Where the original is
cli-list = Show what is filed
cli-list-binder = The binder
cli-list-register = Only this register
cli-search = Find documents: any part of a word, any spelling
cli-search-binder = The binder
cli-search-query = What you look for
cli-show = Take out an original, byte for byte
cli-show-binder = The binder
cli-show-id = Id of the document, or its beginning
cli-show-out = Where to; - writes to standard output
cli-item = Set an item of a checklist
cli-item-binder = The binder
cli-item-item = Checklist and item, for example arrival/keep-proof
cli-item-state = State of the item
cli-item-document = Document that proves it
cli-contact = Show contacts and keep your own
cli-contact-binder = The binder
cli-contact-add = Add a contact of your own
cli-contact-list = Show your own contacts and those of the pack
cli-contact-edit = Change a contact of your own
cli-contact-remove = Remove a contact of your own
cli-contact-add-register = Register; otherwise 9 (counselling and help)
cli-contact-add-name = Name
cli-contact-add-role = What the person helps with
cli-contact-add-phone = Phone
cli-contact-add-address = Address
cli-contact-add-email = E-mail
cli-contact-edit-register = Register
cli-contact-edit-name = Name
cli-contact-edit-role = What the person helps with
cli-contact-edit-phone = Phone
cli-contact-edit-address = Address
cli-contact-edit-email = E-mail
cli-contact-list-register = Only this register
cli-contact-edit-id = Id of the contact, or its beginning
cli-contact-remove-id = Id of the contact, or its beginning
cli-contact-note = Write your own note or number beside a contact of the pack. No new pack changes it.
cli-contact-note-id = Id of the contact in the pack
cli-contact-note-note = Your note; empty takes it away
cli-contact-note-phone = The number you use; empty takes it away
cli-print = Print sheets as PDF
cli-print-binder = The binder; not needed with --blank
cli-print-blank = Blank sheets to fill by hand; nothing is stored
cli-print-pack = Pack of the region for blank sheets
cli-print-from = Also use the packs in this folder or this signed file
cli-print-sheets = all, starter, cover, a to e, 1 to 10, contact-check, separated by commas
cli-print-lang = Languages, line beside line, separated by commas
cli-print-out = Name of the PDF file
cli-verify = Check that everything is still there and unchanged
cli-verify-binder = The binder, or the file of a backup
cli-verify-recovery-file = Open with the recovery code in this file
cli-passwd = Change the password. The papers stay as they are.
cli-passwd-binder = The binder
cli-passwd-new-passphrase-file = New password from the first line of this file; - reads standard input
cli-recover = Forgot the password: open with the recovery code and set a new password
cli-recover-binder = The binder
cli-recover-recovery-file = File with the recovery code; - reads standard input
cli-recover-new-passphrase-file = New password from the first line of this file
cli-renew-code = Make a new recovery code. The old one no longer opens this binder.
cli-renew-code-binder = The binder
cli-renew-code-recovery-out = Write the new recovery code to this file
cli-backup = Save the whole binder in one encrypted file
cli-backup-binder = The binder
cli-backup-out = The new file, for example backup.age
cli-backup-recovery-file = Open with the recovery code in this file; the backup then opens with this code
cli-restore = Make a binder from a backup, in a new place. Nothing is overwritten.
cli-restore-backup = The file of the backup
cli-restore-binder = Where to put the binder
cli-restore-recovery-file = For a backup made with the recovery code: file with this code
cli-export = Take everything out in ordinary files: originals, lists, contacts, dates
cli-export-binder = The binder
cli-export-out = A new or empty folder
cli-demo = Make a sample binder of an invented person
cli-demo-binder = Where to put the sample binder
cli-packs = Check, keep, sign the content of a city, and take it into a binder
cli-packs-check = Check files: every mistake with file and line, old facts, length of sentences
cli-packs-check-place = A folder, a TOML file or a signed file
cli-packs-new = Make a blank folder for a new city, with explanations to fill it in
cli-packs-new-folder = New folder. Its name is the id: small letters, digits, hyphens
cli-packs-new-name = Name of the city
cli-packs-new-inherits = The wider region
cli-packs-csv = Write the contacts of a region as a table
cli-packs-csv-folder = The region's folder
cli-packs-csv-out = Name of the table
cli-packs-apply = Take a changed table back into the file of contacts. Notes in the file stay.
cli-packs-apply-folder = The region's folder
cli-packs-apply-table = The table
cli-packs-key = Make a key for signing
cli-packs-key-out = Where to put the secret key
cli-packs-sign = Write a region's folder as one signed file
cli-packs-sign-folder = The region's folder
cli-packs-sign-key = The secret key
cli-packs-sign-comment = A sentence about this pack; otherwise the date
cli-packs-sign-out = Name of the file for the stick
cli-packs-import = Take a pack into a binder
cli-packs-import-binder = The binder
cli-packs-import-place = The signed file, or a folder of your own
cli-packs-import-trust-signer = The five words of the key, as they were read out
cli-packs-import-unsigned = The folder is your own and needs no signature
cli-packs-choose = Use another region, for example after a move
cli-packs-choose-binder = The binder
cli-packs-choose-region = Id of the region, for example leipzig
cli-packs-changes = Show what the packs in the binder have changed
cli-packs-changes-binder = The binder
cli-packs-changes-register = Only this register
cli-ask-passphrase = Password:
cli-ask-new-passphrase = New password:
cli-ask-passphrase-again = Once more:
cli-ask-recovery-code = Recovery code (eight groups of six digits):
cli-ask-key-passphrase = Password of the key:
cli-made = The binder { $name } is made.
cli-recovery-shown = This is the recovery code. Write it on paper. It will not be shown again. Whoever has it can open the binder.
cli-recovery-written = The recovery code is in the file. Print it, then delete the file.
cli-passphrase-changed = The new password is set. Copies and backups made before still open with the old password.
cli-code-renewed = There is a new recovery code. Destroy the old sheet. Copies and backups made before still open with the old code.
cli-backed-up = Saved and read back: { $name }. Documents: { $files }.
cli-backup-opens-with-passphrase = This backup opens with the password of today. The recovery code does not open it. For that, make a second one with --recovery-file.
cli-backup-opens-with-code = This backup opens with the recovery code, not with the password.
cli-backup-left-out = Some documents could not be read when the backup was made. They are not in it.
cli-restored = The binder { $name } is made from the backup. Documents: { $files }. It opens with the password and the recovery code it had when the backup was made.
cli-exported = Everything is in { $name }. Documents: { $files }. These files are not encrypted. Delete them when you no longer need them.
cli-export-left-out = Some documents could not be read. They are missing there.
cli-filed = Filed: { $count }
cli-nothing-found = There is nothing here.
cli-saved = Saved: { $name }. This file is not encrypted.
cli-item-set = Set: { $item }
cli-contact-saved = Contact saved: { $name }
cli-contact-removed = Contact removed: { $name }
cli-contact-gone = no longer on the sheets
cli-contact-successor = now responsible: { $text }
cli-contact-own-phone = my number: { $text }
cli-contact-own-note = my note: { $text }
cli-packs-good = All is well. Files: { $files }. Notes: { $notes }.
cli-packs-mistakes = Mistakes: { $count }. Files: { $files }. Notes: { $notes }.
cli-packs-made = The folder { $name } is made. Open contacts.toml with a text editor.
cli-packs-table = The table is in { $name }. Open it with a spreadsheet program.
cli-packs-applied = Changed contacts: { $count }
cli-packs-key-made = The secret key is in { $name }. Never give it away. Without it you cannot sign new packs.
cli-packs-signed = Signed: { $name }. Read these words out on the phone: { $words }
cli-packs-taken-in = Now in the binder: { $names }
cli-packs-chosen = The binder now uses: { $name }. Your documents and notes have stayed.
cli-packs-not-used = The packs in the binder do not fit this version. Those of the program are used.
cli-change-added = { $register }: new – { $name }
cli-change-changed = { $register }: changed – { $name } ({ $fields })
cli-change-checked = { $register }: checked again – { $name }
cli-change-retired = { $register }: no longer exists – { $name }
cli-change-removed = { $register }: no longer on this sheet – { $name }
cli-change-renamed = { $register }: is now called { $name }
cli-printed = Printed to { $name }, pages: { $pages }. This file is not encrypted.
cli-checked = Checked. Records: { $records }, files: { $files }.
cli-all-well = Everything is there and unchanged.
cli-demo-made = The sample binder { $name } is made. Documents: { $count }. The person is invented. Password: { $passphrase }

cli-heading-usage = Usage
cli-heading-verbs = What you can do
cli-heading-arguments = Arguments
cli-heading-everywhere = Everywhere

## ---- Errors: what happened, and .hint = what you can do now ---------------------------------------------

error-vault-not-found = This binder is not here.
    .hint = Is the USB stick plugged in? Check the name.
error-vault-not-a-binder = This is not a MEIN ORDNER binder.
    .hint = Choose the whole folder that ends in “.ordner”. Nothing was changed.
error-vault-newer-format = This binder comes from a newer version (format { $found }). This program knows format { $supported }.
    .hint = Open it with the newer program. Nothing was changed.
error-vault-empty-passphrase = The password is empty.
    .hint = Type a password.
error-vault-wrong-passphrase = The password does not fit.
    .hint = Try again. Mind capital letters and the keyboard layout. Or use the recovery code.
error-vault-code-typo = There is a typing mistake in group { $group }.
    .hint = Compare group { $group } with your sheet.
error-vault-code-incomplete = The code is not complete yet.
    .hint = It has eight groups of six digits.
error-vault-wrong-recovery-code = This code does not belong to this binder.
    .hint = Do you have another sheet? The newest one counts.
error-vault-already-exists = There is already something with this name here.
    .hint = Use another name. Nothing was overwritten.
error-vault-in-use = This binder is already open.
    .hint = Close the other window or program and try again.
error-vault-file-missing = A file is missing in the binder: { $file }
    .hint = Everything else is there. Take the file from a backup.
error-vault-damaged = This file is damaged: { $file }
    .hint = First make a copy of the whole binder. Then try the recovery code or a backup.
error-vault-bundle-unreadable = This file is not a whole MEIN ORDNER backup.
    .hint = Choose another file or an older backup. Nothing was changed.
error-vault-disk-full = The disk is full.
    .hint = Make some room and try again. Everything in the binder is as before.
error-vault-read-only = Nothing can be written here.
    .hint = Is the stick write-protected? Copy the binder to another place. Everything in it is as before.
error-vault-disk = The disk reports an error.
    .hint = Do not unplug anything. Try again. Make a backup in another place soon.
error-vault-unexpected = Something unexpected happened.
    .hint = Everything in the binder is as before. Close the program and open it again.
error-intake-empty = This file is empty.
    .hint = Copy it again from the phone or stick.
error-intake-too-large = This file is too large. Up to { $limit_mb } MB are possible.
    .hint = Take a photo or make a smaller PDF of the pages that matter.
error-intake-heic-photo = This is a HEIC photo. The binder cannot show it yet.
    .hint = Set the phone to “JPEG” (camera: “Most compatible”), or send the photo as JPEG.
error-intake-other-kind = This is a { $format } file. The binder takes PDF, JPEG and PNG.
    .hint = Save it as PDF and file the PDF.
error-intake-unknown-kind = This is neither a PDF nor a photo.
    .hint = The binder takes PDF, JPEG and PNG.
error-intake-too-many-pixels = This picture has too many dots. Up to { $limit_megapixels } megapixels are possible.
    .hint = The original is safely filed. Only the view is missing.
error-intake-damaged-picture = This picture is damaged or was not copied completely.
    .hint = Copy it again from the phone or stick.
error-sheets-missing-glyph = There is no font for the character “{ $character }” ({ $code }).
    .hint = Write the word with other characters. This way no wrong sign is ever printed.
error-sheets-no-such-sheet = There is no such sheet: { $name }
    .hint = There are: all, starter, cover, a to e and 1 to 10.
error-sheets-not-written = The PDF could not be written.
    .hint = Try fewer sheets. Technical: { $reason }
error-locale-no-such-language = This language is not there yet: { $tag }
    .hint = German (de) and English (en) are there.
error-locale-not-readable = The language file { $tag } is broken.
    .hint = Technical: { $reason }
error-binder-no-such-document = There is no such document: { $name }
    .hint = Look at the list. The beginning of the id is enough if it fits only one.
error-binder-no-such-register = There is no such register: { $name }
    .hint = There are 1 to 10 and A to E.
error-binder-no-such-item = There is no such item: { $name }
    .hint = Write checklist and item with a slash, for example arrival/keep-proof.
error-binder-no-such-contact = There is no such contact of your own: { $name }
    .hint = Look at the list of contacts.
error-binder-name-missing = The name is missing.
    .hint = Type a name.
error-binder-file-not-there = This file is not there: { $name }
    .hint = Is the stick or the phone still connected?
error-binder-file-not-readable = This file cannot be read: { $name }
    .hint = Copy it to the computer first.
error-binder-folder-not-file = This is a folder, not a file: { $name }
    .hint = Choose the files inside it.
error-binder-file-still-changing = This file changed while it was being read: { $name }
    .hint = Wait until the phone has finished copying. Then file it again.
error-binder-not-saved = This could not be saved: { $name }
    .hint = Is the place full or write-protected? Choose another place.
error-binder-groups-do-not-match = The digits do not match your code.
    .hint = Compare with your sheet and type again.
error-binder-no-content-there = There is no content in { $name }.
    .hint = Choose a folder with pack.toml and contacts.toml.
error-binder-unknown-signer = The binder does not know who signed this pack: { $words }
    .hint = Phone the people it comes from. Do they read out the same words? Then use --trust-signer and the words.
error-binder-pack-not-signed = This folder has no signature.
    .hint = Is it your own? Then use --unsigned. If not, ask for a signed file.
error-binder-pack-is-older = This pack is older than the one in the binder: { $name }
    .hint = Nothing was changed. Ask for the new pack.
error-binder-not-only-packs = These are more than packs of regions.
    .hint = A binder takes in regions only. Registers and checklists come with the program.
error-cli-passphrases-differ = The two passwords are different.
    .hint = Start again. Nothing was made.
error-cli-passphrase-empty = The password is empty.
    .hint = Type at least one character, better four words.
error-cli-passphrase-file-not-readable = The password file cannot be read.
    .hint = Check the file's name.
error-cli-no-passphrase = There is no password and no keyboard to ask on.
    .hint = Use --passphrase-file.
error-cli-recovery-file-exists = The file for the recovery code exists already.
    .hint = Use another name. Nothing was overwritten.
error-cli-one-title-many-files = One title fits only one file.
    .hint = File them one by one, or leave out --title.
error-cli-no-region-name = This name cannot be used.
    .hint = The folder is named like the city: small letters, digits, hyphens. The name has no quotation marks.
error-cli-folder-exists = This folder exists already.
    .hint = Take another name. Nothing was overwritten.
error-cli-not-one-region = This is not the folder of a region.
    .hint = Choose the folder with contacts.toml in it.
error-cli-table-not-applied = With this table the file would have mistakes. It has stayed as it was.
    .hint = See above. The lines are those of the new file.
error-cli-key-exists = This file exists already.
    .hint = Take another name. An overwritten key would never come back.
error-cli-key-not-made = The key could not be made.
    .hint = Close other programs and try again.
error-cli-key-not-usable = This key cannot be used.
    .hint = Is it the file with the secret key? Is the password right?
error-cli-comment-not-one-line = The sentence about the pack must be one line.
    .hint = Take out the line breaks.

error-packs-too-large = The file { $file } is too large.
    .hint = { $limit_kib } KiB are allowed. Split the file.
error-packs-too-many-files = The pack has too many files.
    .hint = { $limit } are allowed.
error-packs-not-text = { $file }, line { $line }: this is not text in UTF-8.
    .hint = Save the file as UTF-8 in the editor.
error-packs-misplaced = { $file }: this file is in the wrong place.
    .hint = Expected: { $expected }.
error-packs-unknown-key = { $file }, line { $line }: there is no { $name } here.
    .hint = Possible are: { $expected }.
error-packs-missing-key = { $file }, line { $line }: { $name } is missing here.
    .hint = Add a line with { $name }.
error-packs-not-readable = { $file }, line { $line }: this cannot be read.
    .hint = Technical: { $reason }
error-packs-hidden-character = { $file }, line { $line }: there is an invisible character here ({ $code }).
    .hint = Delete it. It could hide or turn around text.
error-packs-too-long = { $file }, line { $line }: { $name } is too long.
    .hint = { $limit } characters are allowed. Make two lines of it.
error-packs-missing-text = { $file }, line { $line }: { $name } has no text in the language { $language }.
    .hint = Every line needs German (de) and English (en).
error-packs-malformed = { $file }, line { $line }: { $name } is not written correctly.
    .hint = Expected: { $expected }.
error-packs-duplicate-id = { $file }, line { $line }: the id { $name } is used already.
    .hint = Give it another name.
error-packs-unknown-reference = { $file }, line { $line }: { $name } does not exist.
    .hint = Is the name spelled correctly?
error-packs-circular-inheritance = { $file }, line { $line }: the pack { $name } inherits from itself.
    .hint = A pack may inherit only from a wider region.
error-packs-too-many-levels = { $file }, line { $line }: the pack { $name } lies in too many regions.
    .hint = { $limit } levels are allowed, for example Germany, Saxony, Dresden.
error-packs-unproven-detail = { $file }, line { $line }: { $name } is not well proven.
    .hint = With a weak source, only name and website may stand there.
error-packs-pack-file-too-large = The file is too large for a pack.
    .hint = { $limit_mib } MiB are allowed. Nothing was changed.
error-packs-not-a-pack-file = This is not a signed pack.
    .hint = Get the file again. Do not open and save it in another program.
error-packs-wrong-signature = The signature does not fit. The file is not the one that was signed.
    .hint = Do not use it. Ask for a new one. Nothing was changed.
error-packs-no-such-pack = There is no such pack: { $name }
    .hint = There are, for example, dresden, sn and de.

### What stands out in content without being a mistake; .hint = what to do now
note-packs-stale = { $file }, line { $line }: { $name } was last checked on { $stand }.
    .hint = Ask. Is it still right? Then only write the new day as its Stand.
note-packs-review-due = { $file }, line { $line }: { $name } should have been checked again by { $review_by }.
    .hint = Check it and write the new day as its Stand.
note-packs-unchecked = { $file }, line { $line }: nobody has checked { $name } yet.
    .hint = Look for a source with a date.
note-packs-long-sentences = { $file }: the sentences are long ({ $language }, { $average } words on average).
    .hint = { $most } words on average at most. Make two sentences of one.

### What a check can find; .hint = what to do now
finding-file-missing = A file is missing: { $file }
    .hint = Everything else is there. Take the file from a backup.
finding-file-changed = A file is no longer the one that was filed: { $file }
    .hint = Do not open it. Take it from a backup.
finding-file-unknown = A file belongs to no document: { $file }
    .hint = It may come from an interruption. It stays there and does no harm.
finding-database-damaged = The list of documents is damaged.
    .hint = Copy the whole binder before you change anything. Then use the last backup.
finding-records-changed = Some records are from an older state.
    .hint = Somebody may have put old files back. Compare with your last backup.

error-window-binder-closed = The binder is closed.
    .hint = Open it with your password.
error-window-binder-open = A binder is open already.
    .hint = Close it first.
error-window-not-on-the-shelf = This binder is no longer in the list.
    .hint = Choose it again with “Open another binder”.
error-window-settings-not-saved = The setting could not be saved.
    .hint = It holds until you close the program. Your documents are not affected.
error-unexpected-unknown = Something unexpected happened.
    .hint = Everything in the binder is as before. Close the program and open it again.

