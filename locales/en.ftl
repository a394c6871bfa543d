# English. Every line has its line in de.ftl.
# Plain language (B1), short sentences. Marks such as { $name } stay as they are.

locale-name = English
locale-direction = ltr
language-reviewed = yes
language-not-reviewed = { $language }: not checked by native speakers yet.

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
# Stands between the names of a list.
sheet-comma = {", "}
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
sheet-register-fields = To fill in
sheet-register-stays = This stays in the binder
sheet-register-may-go = This can go
sheet-register-words = Words offices use
sheet-filtered = These lists leave out what applies only to other residence papers.
sheet-item-for = For
sheet-item-office = Office
sheet-item-needs = Bring
sheet-item-missing = Not filed yet
sheet-item-law = Law
sheet-mark-open = open
sheet-mark-in-work = in work
sheet-mark-handed-in = handed in
sheet-mark-done = done
sheet-mark-not-applicable = does not apply
sheet-contacts = Who helps
sheet-contacts-own = Own contact: name, phone
sheet-words-title = Word cards
sheet-words-about = To cut out and learn, alone or in a group.
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
sheet-filed = Filed here
sheet-filed-number = No.
sheet-filed-title = Document
sheet-filed-date = Date
sheet-filed-valid = Valid until
sheet-filed-original = Original is
sheet-notes = Notes
sheet-no-contact = Please do not phone or write here

sheet-contents-title = Contents: all sheets
sheet-contents-about = Tick the sheets that are in your binder.

sheet-calendar-title = Calendar for the wall
sheet-calendar-month =
    { $month ->
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
sheet-calendar-weekday =
    { $day ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    }

sheet-spine-title = Label for the spine
sheet-spine-cut = Cut the label out along the line.
sheet-spine-test-title = Check your printer for the label
sheet-spine-test-print = Print this sheet in its original size, without “fit to page”.
sheet-spine-test-measure = Measure with a ruler: the corner of the scale should be 25 mm from the left and 120 mm from the top.
sheet-spine-test-offset = Is it somewhere else? Then add the difference when you print, for example --offset 2,-1.

sheet-mini-book-title = Who helps me?
sheet-mini-book-name = Name
sheet-mini-book-role = Helps with
sheet-mini-book-phone = Phone
sheet-mini-book-when = Can be reached
sheet-mini-book-emergency = In an emergency
sheet-mini-book-112 = Fire brigade and ambulance
sheet-mini-book-110 = Police
sheet-mini-book-fold-long = Fold the sheet lengthwise and open it again.
sheet-mini-book-fold-half = Fold it across in the middle and leave it like that.
sheet-mini-book-fold-quarter = Fold it across once more. Open only this last fold again.
sheet-mini-book-cut = Cut along the thick line, from the fold to the middle.
sheet-mini-book-push = Open the sheet, fold it lengthwise and push both ends towards each other.
sheet-mini-book-close = Lay the pages together as a book.

sheet-letter-meaning = What the letter says
sheet-letter-next = What you do with it
sheet-letter-sign = Fill in the gaps and sign the letter.
sheet-letter-copy = Make a copy for yourself and put it in your binder.
sheet-letter-proof = Hand the letter in at the office and ask for a stamp on your copy. Or send it by registered post.
sheet-letter-name = Name
sheet-letter-street = Street and number
sheet-letter-town = Postcode and town
sheet-letter-reference = My number at your office
sheet-letter-date = Date
sheet-letter-signature = Signature
sheet-paper-front = Front
sheet-paper-back = Back
sheet-paper-true-size = true size if the picture reaches the edge of the card
sheet-paper-picture = Picture of the document: { $title }, page { $page } of { $count }

sheet-exchange-title = Change these sheets
sheet-exchange-how = These sheets changed. All others in the binder are still right.
sheet-exchange-replace = Take out: { $sheet }, printed { $date }, { $pages ->
        [one] one page
       *[other] { $pages } pages
    }. Put in the new one.
sheet-exchange-new = New: { $sheet }. Put it in.

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
sheet-share-title = Recovery sheet: share { $number } of 3
sheet-share-what = Any two of the three shares open the binder if the password is forgotten.
sheet-share-alone = One share alone tells nothing and opens nothing.
sheet-share-apart = Keep the three shares in three places, away from the computer.
sheet-share-people = Give one share to a person you trust. Tell them what it is for.
sheet-share-use = In the program, type two of the shares: nine groups of six digits each.
sheet-share-after = If there are new shares later, tear up this sheet.
sheet-share-place = The three shares were made on

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
ui-stop = Stop
ui-details = Details
ui-undone = Taken back: { $what }
ui-idle-soon = The binder will be locked soon because nobody is there.
ui-idle-seconds = Is anybody there? The binder locks in { $seconds ->
        [one] one second
       *[other] { $seconds } seconds
    }. What you are writing is kept.
ui-idle-stay = I am here
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
ui-sample-try = Would you like to look around first? Here is a binder with invented papers. You cannot do anything wrong.
ui-view-only = Only look: nothing is changed.
ui-view-only-note = ONLY LOOKING: nothing is changed here.
ui-damage-note = DAMAGED: You see what can still be read. Nothing is changed here, not even a password.
ui-protected-note = WRITE-PROTECTED: You can look at everything. Nothing is changed here, not even a password.
ui-damage-help = What can I do?
ui-tries = { $count ->
        [one] Since it was opened last, somebody tried once in vain, on { $date } at { $time }. Was that not you? Then change the password.
       *[other] Since it was opened last, somebody tried { $count } times in vain, the last time on { $date } at { $time }. Was that not you? Then change the password.
    }
ui-little-room = There is little room left on this disk. Delete something there that you do not need.
ui-noticed = I have read this
ui-recover = Open and set a new password
ui-recover-what = Take your sheet with the code. After this a new password is valid.
ui-restore = Get a binder from a backup
ui-restore-title = Get a binder from a backup
ui-restore-what = A backup is a file that ends in “.age”. It becomes a new binder. Other binders stay as they are.
ui-restore-name = Name for the binder
ui-restore-passphrase = The password that was valid when the backup was made.
ui-restore-use-code = The backup was made with the code
ui-restore-pick = Choose the backup …
ui-restoring = Getting the binder from the backup
ui-restored = “{ $name }” is back and stands on the shelf.
ui-practice = Try out a backup
ui-practice-title = Try out a backup
ui-practice-what = Is your backup good? The program reads all of it and shows what is in it. It writes nothing and changes nothing.
ui-practising = All of the backup is being read
ui-practice-made = Backed up on { $date }
ui-practice-well = The backup is in order. { $count ->
        [0] There is no document in it yet.
        [one] One document is in it and can be read.
       *[other] { $count } documents are in it and can be read.
    }
ui-practice-register = Register { $number }
ui-practice-lost = This file was missing already when the backup was made.
ui-practice-next = Nothing was written. If you want to get this binder back, choose “Get a binder from a backup” on the first page.
ui-practice-done = Done
ui-no-sandbox = One extra protection is missing on this computer: the display does not run in a separate area. Your papers are locked all the same. Open only files you know here.
ui-open-other = Open another binder…
ui-unlock-title = Open “{ $name }”
ui-passphrase = Password
ui-caps-lock = Please note: Caps Lock is on. You are typing capital letters.
ui-keypad = Keys on the screen
ui-keypad-show = Show keys on the screen
ui-keypad-hide = Hide keys on the screen
ui-keypad-capital = Capital
ui-keypad-space = Space
ui-keypad-delete = Delete
ui-code = Recovery code
ui-code-hint = Eight groups of six digits. They are on your sheet.
ui-use-code = Forgot the password? I have the code.
ui-use-shares = Forgot your password? I have two of the three shares.
ui-recover-shares-what = Take two of your three shares. Any two will do. After that a new password holds.
ui-share-one = One share
ui-share-other = The other share
ui-share-hint = Each sheet has nine groups of six digits.
ui-use-passphrase = Type the password instead
ui-open = Open
ui-opening = Opening. This takes a moment…
ui-absent-title = “{ $name }” is not here now
ui-absent-what = Is this binder on a USB stick? Plug the stick in. Then click “Look again”.
ui-look-again = Look again
ui-forget = Take off the shelf
ui-forgotten = “{ $name }” is off the shelf. Nothing was deleted.
ui-erase = Erase for good …
ui-erase-title = Erase “{ $name }” for good
ui-erase-what = Everything in this binder will be destroyed: all documents, all notes, all keys. This cannot be undone.
ui-erase-honest = Copies and backups in other places will still be there. You have to delete them yourself. On an SSD or a stick some of the old data may remain for a while. Only somebody with a copy of the keys and the password or the code can read it.
ui-erase-instead = Should the binder only go from this list? Then cancel, and choose “Take off the shelf”. Nothing is deleted by that.
ui-erase-name = To erase it, type its name: { $name }
ui-erase-now = Erase for good
ui-erased = “{ $name }” is erased. Remember copies and backups.
ui-erased-others = “{ $name }” is erased. { $count ->
        [one] One other file lay in it and is still there.
       *[other] { $count } other files lay in it and are still there.
    }
ui-moment = { $date }, { $time }
ui-older-title = This binder is older than the one you had here last
ui-older-what = Perhaps somebody put an old copy back, or this is another stick. What was written later is not in it.
ui-older-found = Last change in this binder
ui-older-known = Last change this computer knows of
ui-older-never = none yet
ui-older-advice = Look for the newer binder first. If you go on with the older one, it is the one that counts from then on.
ui-older-open = Open the older one
ui-older-cancel = Cancel and look for the newer one
ui-copied = A backup copy was made and read back: “{ $name }”.
ui-not-copied = The binder is locked, but the backup copy could not be made.

## New binder
ui-step = Step { $step } of { $of }
ui-new-title = New binder: name and password
ui-new-name = Name of the binder
ui-new-name-why = Others can see this name. It is better not to use your own name.
ui-new-name-suggested = Binder
ui-new-name-missing = Give the binder a name.
ui-picture = Picture for the shelf
picture-sun = Sun
picture-tree = Tree
picture-boat = Boat
picture-bird = Bird
picture-star = Star
picture-moon = Moon
picture-cup = Cup
picture-mountain = Mountain
picture-fish = Fish
picture-flower = Flower
picture-umbrella = Umbrella
picture-key = Key
ui-new-place = The binder will be put here:
ui-new-place-other = I want to choose another place, for example a USB stick.
ui-new-passphrase = New password
ui-new-passphrase-how = Four or five words are good: easy to remember, hard to guess. Use any language.
ui-new-passphrase-again = Password once more
ui-new-passphrase-differs = The two passwords are different.
ui-new-passphrase-missing = Type a password.
ui-words-suggest = Suggest words
ui-words-how = Write the words on paper until you know them by heart. Whoever has the note can read everything.
ui-words-take = Take these words
ui-words-other = Other words
ui-words-language = Language of the words
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
ui-prove-new = Check: this code is valid from now on
ui-prove-new-keys = Check, and make new keys
ui-read-again = Back: read or print the code again

## Binder
ui-registers = Registers
ui-register-number = Register { $number }:
ui-documents-count = { $count ->
        [one] { $count } document
       *[other] { $count } documents
    }
ui-lock = Lock
ui-draft = Not saved yet, register { $number }: { $what }
ui-draft-resume = Go on writing
ui-draft-drop = Throw away
ui-print = Print
ui-sample = SAMPLE: this person is invented. Do not put your own papers here.
ui-private = Private register: show it only to people you trust.
ui-explanation-all = Read all { $count } lines
ui-office-words = { $count } office words
ui-office-words-also = Also:
ui-keep = What stays, and what may go?
ui-keep-stays = This stays
ui-keep-goes = This may go
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
ui-expired = expired on { $date }
# How near the end of a paper is. Calm; always beside its date.
expiry-early = Think of a new one
expiry-early-what = This paper is valid for some time. Ask now how to get a new one. Some appointments take long.
expiry-near = See to it now
expiry-near-what = This paper ends soon. Apply for a new one now, and get a confirmation of your application.
expiry-at-once = Go there today or tomorrow
expiry-at-once-what = This paper ends in a few days. Go to the office or to advice today or tomorrow.
expiry-over = No longer valid
expiry-over-what = This paper has expired. Ask the office or an adviser what you can do now.
ui-checksum-what = This checksum (SHA-256) can show that the file was not changed.
ui-taking-in = Filing documents
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
ui-office = Office or sender
ui-office-how = Choose a contact, or write it yourself.
ui-reference = Reference or number
ui-person = Whose paper is it?
ui-lent = Lent to
ui-lent-how = Who has the original now?
ui-lent-since = Since
ui-lent-note = The original is with { $who } now.
ui-card-note = Note
ui-card-more = More details
ui-day-how-partial = Whole or only in part: 04.03.2026, 03.2026 or 2026
ui-day-wrong-partial = This date does not exist. Write for example 04.03.2026, 03.2026 or 2026.
ui-added-on = Filed on
ui-file = File
ui-size = { NUMBER($kilobytes) } KB
ui-original-save = Save a copy of the original
ui-original-saved = Saved as “{ $name }”. This copy is not locked.
ui-document-remove = Put in the trash
ui-document-removed = “{ $title }” is in the trash.
ui-trash = Trash
ui-trash-what = Here is what you put aside. The trash is never emptied by itself.
ui-trash-empty = The trash is empty.
ui-trash-look = Look into the trash ({ $count })
ui-trash-since = in the trash since { $date }
ui-trash-restore = Take out
ui-trash-restored = “{ $title }” is back in its register.
ui-history = History
ui-history-title = What was changed
ui-history-what = The latest is at the top. The program does not know who changed it.

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
ui-item-set = State set: { $state }
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
ui-contact-retired = This office no longer exists since { $date }.
ui-contact-successor = Now in charge: { $name }
ui-note = My note
ui-note-phone = The number I use
ui-note-write = Write a note
ui-note-change = Change the note
ui-note-saved = The note on “{ $name }” is saved.
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
## Help
ui-help = Help
ui-help-read = To read
ui-help-show = To show
ui-help-touch = Press a sentence. Then it fills the whole window.
ui-show-large = Show it large
ui-window-size = Size of everything in the window
ui-keys = Keys
ui-key-ctrl = Ctrl
ui-key-esc = Esc
ui-key-help = opens this help.
ui-key-search = searches the whole binder.
ui-key-print = prints.
ui-key-undo = takes back the last step.
ui-key-lock = locks the binder.
ui-key-lock-quick = locks at once, when it must be quick.
ui-key-back = goes back.
ui-key-tabs = goes from register to register.
ui-key-size = makes everything larger, Ctrl − smaller.
ui-key-larger = makes a picture or a page larger and smaller.

## Guide
ui-guide = Guide
ui-guide-informs = Here you get information. Only the office can decide. Your letter always counts.
ui-choose = Please choose
ui-letter-counts = This is information and not legal advice. What counts is what your paper and your letter say.
ui-status = My residence paper
ui-status-what = Say which paper you have. Then the lists show only what is for you.
ui-status-why = You do not have to say it. If you do, the lists leave out what is for others. It stays in your binder.
ui-status-unknown = I do not know, or I prefer not to say
ui-status-paper = The paper says:
ui-status-valid = It is usually valid for this long
ui-status-rights = What this usually means
ui-status-set = Saved. The lists now show what is for you.
ui-status-forgotten = Saved. The lists now show everything.
ui-paths = Paths
ui-paths-what = What comes when? Which paper opens which office? Where can money stop?
ui-paths-others = { $count } paths for other papers
ui-path-has = You usually have this already
ui-path-needs = For this you need
ui-path-gives = After this you have
ui-path-office = Where:
ui-path-no-office = This binder has no address for your city yet.
ui-path-reckon = Work out the day
ui-path-checklist = To the checklist in register { $number }
ui-paper-there = is there
ui-paper-missing = still missing
ui-paper-file = File it
ui-paper-open = Look at it
ui-paper = What kind of paper is it?
ui-paper-why = Then paths and lists show that it is there.
ui-paper-unknown = not said
ui-deadline = A letter with a deadline
ui-deadline-what = Work out the earliest last day and see how it is counted.
ui-deadline-how = Take the letter and the envelope. The deadline usually stands at the end of the letter.
ui-deadline-rule = What is it about?
ui-deadline-typed = I copy what my letter says
ui-deadline-only-letter = This deadline stands only in your letter. Copy it from there. Get advice today.
ui-deadline-amount = My letter gives me this long
ui-deadline-amount-other = Does your letter give another deadline? Then that one counts.
ui-deadline-unit = Days, weeks or months?
ui-unit-days = days
ui-unit-weeks = weeks
ui-unit-months = months
ui-unit-years = years
ui-deadline-way = How did the letter come?
ui-way-post = By ordinary post
ui-way-yellow = In a yellow envelope
ui-way-hand = Somebody gave it to me
ui-way-unknown = I do not know
# How a letter came, in short; on the slip, in the history and on the letter's card.
letter-way-post = By ordinary post
letter-way-registered = As a registered letter
letter-way-yellow = In a yellow envelope
letter-way-deposited = The post left a note
letter-way-hand = Somebody gave it to me
letter-way-facility = Handed out in the reception facility
letter-way-electronic = Electronically
letter-way-download = For download
letter-way-public = By public notice
ui-letter = Letter
ui-letter-is = This is a letter
ui-letter-not = This is no letter
ui-letter-due = Earliest last day: { $date }
ui-letter-done-on = Answered on { $date }
ui-letter-done = Answered on
ui-letter-envelope-why = The date at the top of the letter does not count. Look for the envelope.
ui-day-of-note = Date on the note of the post
ui-day-of-postmark = Date on the envelope
ui-letter-amount-wrong = Write a number, for example 2.
ui-letter-envelope-photo = Envelope
ui-letter-envelope-add = Add a photo of the envelope
ui-letter-envelope-other = Another photo of the envelope
ui-letter-slip = Print a slip for advice
ui-letter-slip-saved = The slip is saved as “{ $name }”. This file is not locked.
# A letter came: without a binder, nothing stored. Never say that there is time.
triage-title = A letter came
triage-what = What does it look like? What to do? Nothing is stored.
triage-how = Tick everything you see. You need not understand the letter.
triage-look-envelope = How did the letter come?
triage-look-sender = Who is named at the top of the letter?
triage-look-word = Which words do you see?
triage-ask = What should I do?
triage-answer = What you can do now
triage-see = Here somebody reads the letter with you
triage-reply = What you can answer tonight
triage-delete = Did somebody send you a photo? Delete it afterwards. Tell nobody what the letter says. The letter belongs into that person’s own binder.
triage-why = Why? With source and date
triage-file = File the letter now
triage-kept = What you tick here is not stored. This is information and no legal advice. What counts is what the letter says.
ui-day-of-letter = Date on the letter
ui-day-of-envelope = Date on the yellow envelope, written by hand
ui-day-given = Day on which you got the letter
ui-day-of-event = This day
ui-deadline-reckon = Work out the day
ui-deadline-not-kept = What you enter here is not saved.
ui-deadline-sum = This is how it is counted
ui-deadline-source = Rule, law and source
ui-deadline-advice = Here somebody reads the letter with you
ui-calendar-save = Save for a calendar …
ui-calendar-neutral = The title tells nothing.
ui-calendar-saved = Saved: “{ $name }”
ui-who = Who is responsible for me?
ui-who-what = Find the office or advice for your matter, with address and reason.
ui-who-how = Choose a matter. You may leave everything else empty.
ui-who-topic = Matter
ui-who-city = City or state
ui-who-more = Ask more exactly: age and time in the city
ui-who-birth = Date of birth
ui-who-since = In this city since
ui-who-since-how = The day stands in the letter of allocation.
ui-who-where = { $count ->
        [one] One address
       *[other] { $count } addresses
    }
ui-who-nobody = This binder knows no office for this in this region yet. Ask an advice centre.
ui-who-informs = This is information. Only the office can decide. Ask before you go.
ui-wallet = My numbers and names
ui-wallet-what = Numbers that offices ask for. And how your name stands on papers.
ui-wallet-why = Every office first asks for its own number. Copy each one exactly. It then also stands on the printed sheets.
ui-numbers = Numbers
ui-number-add = Add a number
ui-number-change = Change the number
ui-number-kind = Which number?
ui-number-stands-on = It usually stands here:
ui-number-value = The number as it stands on the paper
ui-number-paper = On which paper?
ui-number-person = Whose is it?
ui-number-person-how = Leave empty if it is yours.
ui-number-look-again = Compare it with the paper once more. Sometimes the paper is wrong, too.
ui-number-saved-doubtful = “{ $name }” is saved. Please compare it with the paper once more.
ui-variants = Other spellings
ui-variants-why = Does a paper have your name or date of birth in another way? Write it down. Then you can explain it.
ui-variant-add = Add a spelling
ui-variant-change = Change the spelling
ui-variant-of = What is different?
ui-variant-name = Name
ui-variant-birth = Date of birth
ui-variant-value = It is written like this
ui-packs = City and content
ui-packs-what = Choose the city, see how old the facts are, take new addresses from a USB stick.
ui-packs-how = Addresses and rules come from packs. Each has a Stand: the day on which somebody last checked.
ui-packs-city = Which city is this binder for?
ui-packs-contacts = { $count ->
        [one] One address of its own
       *[other] { $count } addresses of its own
    }
ui-packs-shipped = comes with the program
ui-packs-since = taken in on { $date }
ui-packs-not-used = Your own packs do not fit this version of the program. So the packs that came with it are used. Nothing is lost.
ui-packs-new = New pack
ui-packs-new-what = A pack is a file with new addresses and rules. Somebody has signed it. Your documents and notes stay as they are.
ui-packs-pick = Choose a file …
ui-packs-comment = It says:
ui-packs-known = You have taken a pack from this sender before.
ui-packs-unknown = The binder does not know the sender yet.
ui-packs-call = Call the sender. Let them read the five words to you. Write here what you hear. The binder checks whether they fit.
ui-packs-heard = These are the words I heard
ui-packs-heard-how = Capital and small letters are the same. Hyphens may be missing.
ui-packs-take = Take the pack
ui-packs-leave = Do not take it
ui-packs-taken = The pack is in the binder.
ui-packs-changes = This is different now
ui-packs-changes-now = { $count ->
        [0] Nothing on your sheets will be different
        [one] This will be different, in one register
       *[other] This will be different, in { $count } registers
    }
ui-packs-changes-then = What became different then
ui-packs-no-changes = Nothing on your sheets is different.
ui-packs-print = Print the sheets of these registers again.
ui-change-from = before:
ui-change-to = now:

status-stage-procedure = Asylum procedure
status-stage-tolerated = Toleration
status-stage-provisional = Provisional certificate
status-stage-permit = Residence permit
status-stage-settled = Permit without an end
right-area-work = Work
right-area-course = German course
right-area-money = Money
right-area-health = Health
right-area-housing = Housing
right-area-family = Family
right-area-travel = Travel
right-area-future = What can come next

pack-change-added = new
pack-change-changed = changed
pack-change-checked = checked again
pack-change-retired = no longer exists
pack-change-removed = no longer on this sheet
pack-change-renamed = has this name now
pack-field-name = Name
pack-field-address = Address
pack-field-phone = Phone
pack-field-email = E-mail
pack-field-website = Internet
pack-field-hours = Hours
pack-field-note = Note
pack-field-languages = Languages
pack-field-stand = Stand

## History: what was changed when
history-made = Added
history-changed = Changed
history-trashed = Put into the trash
history-restored = Taken out of the trash
history-new = { $field }: “{ $to }”
history-replaced = { $field }: from “{ $from }” to “{ $to }”
history-cleared = { $field }: “{ $from }” taken away
history-register = Register { $number }
history-field-title = Title
history-field-register = Register
history-field-kind = Kind
history-field-person = Person
history-field-issued = Date on the paper
history-field-valid-until = Valid until
history-field-original = Place of the original
history-field-private = Only for me
history-field-office-name = Office or sender
history-field-reference = Reference number
history-field-lent-to = Lent to
history-field-lent-since = Lent since
history-field-note = Note
history-field-letter-way = How the letter came
history-field-letter-envelope = Date on the envelope
history-field-letter-arrived = Letter was there on
history-field-letter-rule = Time limit in question
history-field-letter-period = Time the letter gives
history-field-letter-due = Earliest last day
history-field-letter-done = Answered on
history-field-name = Name
history-field-role = Role
history-field-phone = Phone
history-field-address = Address
history-field-email = Email
history-field-state = State
history-field-document = Proof
history-yes = yes
history-no = no
history-field-other = Entry

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
ui-print-view = Look at it in another program
ui-print-view-why = The binder gives the other program a copy in memory. It is removed when you lock. The other program may remember something.
ui-print-viewed = { $count ->
        [one] One page is being opened in another program. The copy is removed when you lock.
       *[other] { $count } pages are being opened in another program. The copy is removed when you lock.
    }
ui-printing = Making the PDF…
ui-printed = { $count ->
        [one] Saved as “{ $name }”, one page. Open the file and print it.
       *[other] Saved as “{ $name }”, { $count } pages. Open the file and print it.
    }
## Safety
ui-care = Safety
ui-care-title = Safety
ui-backup = Backup
ui-backup-last = Last backup: { $date }. Nothing was changed since.
ui-backup-changed = Last backup: { $date }. Something was changed since.
ui-backup-never = There is no backup yet.
ui-backup-what = A backup is one locked file with everything in the binder. Put it in another place, for example on a USB stick with a person you trust.
ui-backup-make = Make a backup
ui-backup-save = Choose a place and back up …
ui-backup-use-code = Use the recovery code instead
ui-backup-opens-with-passphrase = The backup opens only with this password, even if you change it later.
ui-backup-opens-with-code = The backup opens only with this code, even if you make a new one later.
ui-backing-up = Making the backup and reading it back
ui-backed-up = Saved and read back: “{ $name }”. { $count ->
        [one] One document is in it.
       *[other] { $count } documents are in it.
    }
ui-copies = Copies by themselves
ui-copies-what = When you lock by hand, the program can make a backup by itself if the last one is a week old and something has changed. The last three are kept, and one for every month. When the binder locks itself, or you are in a hurry (Esc twice), none is made.
ui-copies-on = When you lock, copies go here:
ui-copies-opens = The copies open with this password. For that the program remembers the password while the binder is open.
ui-copies-begin = Turn copies on
ui-copies-elsewhere = Choose another place
ui-copies-choose = Choose a place …
ui-copies-stop = Make no more copies
ui-copying = A backup copy is being made. Then the binder is locked. “Stop” locks at once.
ui-check = Check my binder
ui-check-what = The program reads everything once and looks whether something is missing or changed. It changes nothing.
ui-check-now = Check now
ui-checking = Reading and comparing everything
ui-check-read = Read: { $records } entries and { $files } files.
ui-check-well = Everything is there, and everything is as it was saved.
ui-check-found = { $count ->
        [one] One thing is not as it was saved.
       *[other] { $count } things are not as they were saved.
    }
ui-repair = The binder is damaged
ui-repair-first = 1. Your binder stays as it is. Do not delete it.
ui-repair-second = 2. Make a sound copy in another place. It has everything that can still be read.
ui-repair-third = 3. Get what is lost from a backup. Below you can also check and take everything out.
ui-repair-now = Make a sound copy …
ui-repairing = A sound copy is being made
ui-repaired = The sound copy “{ $name }” is made and stands on the shelf. { $records ->
        [one] One entry is in it.
       *[other] { $records } entries are in it.
    } It opens with the same password and the same code.
ui-repair-found = { $count ->
        [one] One document had lost its card. It is in register 10 now.
       *[other] { $count } documents had lost their card. They are in register 10 now.
    }
ui-repair-lost = The file of this document is lost: { $title }. Get it from a backup.
ui-repair-left = This is still not right in the copy:
ui-repair-keep = Lock, and open the copy. Keep the damaged binder until you have checked the copy.
ui-protected = Nothing can be saved here
ui-protected-what = The stick or the folder is write-protected, or it belongs to somebody else. You can look at everything, print it and take it out. If you want to change something: take the protection off, or copy the whole binder to this computer.
ui-idle = Lock by itself
ui-idle-what = When nobody is there, the binder locks itself. Also when you close the lid or lock the screen. Quickly by hand: Esc twice, or Ctrl + L.
ui-idle-after = Lock after
ui-idle-minutes = { $count ->
        [one] one minute
       *[other] { $count } minutes
    }
ui-change-passphrase = Change the password
ui-change-passphrase-what = Your documents stay as they are.
ui-change-passphrase-begin = Change the password
ui-change-passphrase-now = Set the new password
ui-passphrase-now = Password that is valid now
ui-passphrase-honest = Earlier backups and copies still open with the old password.
ui-passphrase-changed = The new password is valid from now on.
ui-new-code = New recovery code
ui-new-code-what = Is the sheet with the code lost, or has somebody seen it? Then make a new code. The old code stays valid until the new one is on paper and checked.
ui-new-code-begin = Make a new code
ui-new-code-make = Go on to the new code
ui-new-code-leave = Cancel. The old code stays valid.
ui-code-renewed = The new code is valid. Destroy the old sheet. Earlier backups still open with the old code.
ui-shares = Three shares on paper
ui-shares-what = Three sheets with one share each: two shares together open the binder, one alone tells nothing. Put them in three places, for example with two people you trust. The recovery code still holds.
ui-shares-begin = Make three shares
ui-shares-save = Save as a PDF …
ui-shares-honest = Earlier shares will no longer open this binder.
ui-shares-made = Saved as “{ $name }”: three pages. Print them, put each in another place, and then delete the file.
ui-access = Access for others
ui-access-what = Somebody you trust can open this binder with a key of their own, for example a counsellor. They do not need your password for that.
ui-access-nobody = Nobody else has access.
ui-access-unknown = A key without a name
ui-access-since = Access since { $date }
ui-access-without-key = The name is on the list, but there is no key for it in this binder. Give access anew, or take the name out.
ui-access-begin = Give access
ui-access-name = What do you call this person?
ui-access-name-why = The name stands in your binder only.
ui-access-key = Public key of this person
ui-access-key-how = It begins with “age1”. The person sends it to you as text or as a file. Ask whether it is really theirs.
ui-access-pick = Read it from a file …
ui-access-honest = Whoever has access can read everything, private things too.
ui-access-give = Give access
ui-access-given = { $name } can now open this binder with their own key.
ui-access-remove = Take access away
ui-access-remove-title = Take access away?
ui-access-remove-can = After that the key of this person no longer opens this binder.
ui-access-remove-cannot = This cannot be taken back: what the person has seen already, and earlier copies of the binder. If they copied the key of the binder, they can still get in. If you fear that, make new keys afterwards.
ui-access-remove-now = Take access away
ui-access-removed = Access is taken away: { $name }
ui-new-keys = New keys
ui-new-keys-what = Has somebody seen your password, your code or a key? Then everything is sealed anew. What that person knows no longer opens the binder.
ui-new-keys-begin = Make new keys
ui-new-keys-how = This is how it goes: you get a new code on paper and check it. Then everything is sealed anew. For a short time that takes as much free room as the binder itself. Until all is done the old keys hold, and you can stop.
ui-new-keys-before = Earlier copies and backups still open with what is old. Make a new backup afterwards, and delete the old ones. The three shares must be made anew, too.
ui-new-keys-replace = A new password as well, because somebody may know the old one.
ui-new-keys-keep = Who keeps access?
ui-new-keys-next = On to the new code
ui-new-keys-making = Everything is being sealed anew
ui-new-keys-made = The binder has new keys, and the new code holds. Make a new backup now.
ui-export = Take everything out
ui-export-what = All originals and lists go into a new directory as ordinary files. Any program can read them. The binder stays as it is.
ui-export-honest = These files are not locked. Whoever finds them can read everything. Delete them when you no longer need them.
ui-export-now = Choose a place and take out …
ui-exporting = Taking everything out
ui-exported = Done: “{ $name }”. { $count ->
        [one] One document is in it.
       *[other] { $count } documents are in it.
    }

### Dialogs of the system, and names of saved files: neutral, without a person's name
dialog-add-papers = Add documents
dialog-choose-place = Where should the new binder be?
dialog-pick-binder = Open another binder
dialog-save-sheets = Save sheets as PDF
dialog-save-recovery = Save recovery code as PDF
dialog-save-original = Save a copy of the original
dialog-save-backup = Save a backup
dialog-pick-backup = Choose a backup
dialog-export-to = Where should all files go?
dialog-copies-to = Where should the copies go?
dialog-save-repaired = Save the sound copy
dialog-save-shares = Save three shares as a PDF
dialog-pick-key = Choose a public key
dialog-pick-pack = Choose a pack
dialog-save-calendar = Save a calendar file
dialog-add = Add
dialog-choose = Choose
dialog-save = Save
dialog-cancel = Cancel
dialog-close = Close
dialog-page-lost = The window cannot be shown right now.
dialog-page-lost-hint = Your binder is locked, and nothing is lost. Start the program again. If that does not help, restart the computer.
dialog-papers = PDF and photos
dialog-backups = Backups
dialog-keys = Keys
dialog-packs = Packs
dialog-all-files = All files
file-sheets = Sheets
file-calendar = Date
file-recovery = Code
file-shares = Three shares

## ---- Command line ---------------------------------------------------------------------------------------

cli = The binder without a window: file, find, show and print documents.
cli-json = Output for programs (JSON)
cli-ui-lang = Language of messages, for example de or en
cli-today = Use this day instead of today (YYYY-MM-DD)
cli-passphrase-file = Password from the first line of this file; - reads standard input
cli-identity-file = Open with the age key in this file instead of a password
cli-memory-file = File in which the program remembers the last state of each binder (without names)
cli-accept-older = Open an older state of the binder, too
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
cli-add-office = Who sent the paper: a contact or your own words
cli-add-reference = Reference number
cli-add-note = Note
cli-add-issued = Date on the paper (YYYY, YYYY-MM or YYYY-MM-DD)
cli-add-valid-until = Valid until (YYYY, YYYY-MM or YYYY-MM-DD)
cli-add-original = Where the original is
cli-edit = Change what is noted about a document. The file itself stays as it is.
cli-edit-binder = The binder
cli-edit-id = The document's id or its beginning
cli-edit-title = New title
cli-edit-register = Move to this register: 1 to 10 or a to e
cli-edit-kind = Kind of document
cli-edit-person = Whose document it is
cli-edit-office = Who sent the paper: a contact or your own words
cli-edit-reference = Reference number
cli-edit-note = Note
cli-edit-lent-to = Who has the original now
cli-edit-lent-since = Since when (YYYY-MM-DD)
cli-edit-issued = Date on the paper (YYYY, YYYY-MM or YYYY-MM-DD)
cli-edit-valid-until = Valid until (YYYY, YYYY-MM or YYYY-MM-DD)
cli-edit-original = Where the original is
cli-edit-private = Only for me: do not print it on sheets for others (yes, no; as-usual: as this kind has it)
cli-edit-clear = Empty this field: kind, person, office, reference, issued, valid-until, original, lent or note
cli-letter = Note how and when a letter came; the binder works out the earliest last day.
cli-letter-binder = The binder
cli-letter-id = The document's id or its beginning
cli-letter-delivered = How the letter came
cli-letter-envelope = Date on the envelope, on the note of the post, or day it was handed over (YYYY-MM-DD)
cli-letter-arrived = Day the letter was with you (YYYY-MM-DD)
cli-letter-rule = Which time limit applies: a name from “ordner deadline list”
cli-letter-period = The time the letter gives, for example 2w
cli-letter-done = Answered on (YYYY-MM-DD)
cli-letter-envelope-photo = Id of the filed photo of the envelope
cli-letter-clear = Empty this field: delivered, envelope, arrived, rule, period, done or envelope-photo
cli-letter-none = This is no letter
cli-triage = A letter came: how urgent it looks and where to take it. Without a sign: show all. Nothing is stored.
cli-triage-sign = What you see, for example yellow bamf
cli-triage-pack = Pack of the region
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
cli-status = Show or set the residence paper: lists then leave out what is for others
cli-status-binder = The binder
cli-status-id = The paper, for example gestattung; without it, shows what is set
cli-status-forget = Forget the paper again: lists then show everything
cli-path = Show the path in a situation of life: which paper opens which office
cli-path-id = The path, for example recognised; without it, all of them
cli-path-binder = A binder: then each paper says whether it is there
cli-path-pack = The pack of the region if no binder is named
cli-kinds = Show the kinds of document that exist
cli-word = Explain what an office word means, old names included
cli-word-word = The word, for example Bescheid or Hartz IV; without it, all of them
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
cli-deadline = Work out a last day and show the sum. The letter always decides.
cli-deadline-rule = Name of a rule, a period like 2w, 1m, 14d or 1y, or list for all rules
cli-deadline-from = Date on the letter or envelope, or the day something happened (YYYY-MM-DD)
cli-deadline-period = The time limit that is printed in your letter, for example 2w
cli-deadline-delivered = How the letter came; without it the binder counts from the date
cli-deadline-holidays = Holidays of this region, for example sn for Saxony or de for all of Germany
cli-deadline-pack = Pack of the region you live in
cli-deadline-ics = Save the day as a calendar file; its title is neutral
cli-who = Who is responsible for me? Shows the office and the reason. Without a topic: all topics
cli-who-topic = Topic, for example money or counselling
cli-who-status = Your residence paper, for example duldung; may be left out
cli-who-birth = Day of birth (YYYY-MM-DD); may be left out
cli-who-since = Day of the allocation to the town (YYYY-MM-DD); may be left out
cli-who-hours = Expected hours of counselling in the next twelve months; may be left out
cli-who-pack = Pack of the region
cli-who-from = Add packs from this folder or this signed file
cli-number = Keep the numbers offices ask for. A wrong check digit is told, never refused.
cli-number-binder = The binder
cli-number-add = Enter a number
cli-number-add-kind = Kind of number, for example iban; all with kinds
cli-number-add-value = The number as it stands on the paper
cli-number-add-person = Whose number it is
cli-number-add-paper = The paper it stands on
cli-number-add-document = Filed document it stands on
cli-number-list = Show and check all numbers
cli-number-kinds = Show which kinds there are and where they stand
cli-number-edit = Change a number
cli-number-edit-id = Id of the number or its beginning
cli-number-edit-value = The number as it stands on the paper
cli-number-edit-person = Whose number it is
cli-number-edit-paper = The paper it stands on
cli-number-edit-document = Filed document it stands on
cli-number-remove = Remove a number
cli-number-remove-id = Id of the number or its beginning
cli-variant = Other spellings of names and birthdays, with the paper they stand on
cli-variant-binder = The binder
cli-variant-add = Enter a spelling
cli-variant-add-of = name or birth-date
cli-variant-add-value = As it is written there
cli-variant-add-person = Whom it is about
cli-variant-add-paper = The paper it stands on
cli-variant-add-document = Filed document it stands on
cli-variant-list = Show all spellings
cli-variant-edit = Change a spelling
cli-variant-edit-id = Id of the spelling or its beginning
cli-variant-edit-value = As it is written there
cli-variant-edit-person = Whom it is about
cli-variant-edit-paper = The paper it stands on
cli-variant-edit-document = Filed document it stands on
cli-variant-remove = Remove a spelling
cli-variant-remove-id = Id of the spelling or its beginning
cli-contact-note = Write your own note or number beside a contact of the pack. No new pack changes it.
cli-contact-note-id = Id of the contact in the pack
cli-contact-note-note = Your note; empty takes it away
cli-contact-note-phone = The number you use; empty takes it away
cli-print = Print sheets as PDF
cli-print-binder = The binder; not needed with --blank
cli-print-blank = Blank sheets to fill by hand; nothing is stored
cli-print-pack = Pack of the region for blank sheets
cli-print-sheets = binder, all, starter, forms, front, words, spine, or names from “ordner sheets”, separated by commas
cli-print-from = Also use the packs in this folder or this signed file
cli-print-lang = Languages, line beside line, separated by commas
cli-print-status = Only items for this residence paper, for example gestattung
cli-print-letter = Fill the slip for this letter: id of the document (with --sheets letter-slip)
cli-print-out = Name of the PDF file
cli-print-reader = For whom: me, office, helper
cli-print-private = Print private things, too
cli-print-large = Large type, 18 point
cli-print-offset = Move labels on the page: to the right and down, in millimetres, for example 2,-1
cli-sheets = Show all sheets with their names
cli-sheets-pack = Pack of the region
cli-fill = Write down an answer for the sheets, for example your address. Without a name: show all answers.
cli-fill-binder = The binder
cli-fill-slot = Name of the answer, for example family-name
cli-fill-text = The answer; without text it is removed
cli-print-with-documents = Put filed documents behind the sheets
cli-print-documents = Which documents: all, register:N, or ids, separated by commas
cli-print-card = Print a card in true size, front and back on one page: the id of a document, or two ids with + between
cli-print-document-password-file = Password of locked PDF documents, from the first line of this file
cli-print-dpi = Make photos coarser for cheap printers, for example 300
cli-print-grey = Print photos in grey
cli-print-list = Only show what would be printed and what is left out
cli-print-changed = Print only what changed since the last print
cli-print-changed-since = Print only what changed since the last print up to this day (YYYY-MM-DD)
cli-take-out = Take out: sheet { $name }, printed { $date }, pages: { $pages }. Put in the new one.
cli-put-in = New: sheet { $name }. Put it in.
cli-nothing-changed = No sheet changed. Nothing was printed.
cli-plan-sheet = Sheet { $name }: pages { $pages }
cli-plan-paper = Register { $register }, { $title }: pages { $pages }
cli-plan-pages = Together: pages { $pages }
cli-verify = Check that everything is still there and unchanged
cli-verify-binder = The binder, or the file of a backup
cli-verify-recovery-file = Open with the recovery code in this file
cli-passwd = Change the password. The papers stay as they are.
cli-passwd-binder = The binder
cli-passwd-new-passphrase-file = New password from the first line of this file; - reads standard input
cli-recover = Forgot the password: open with the recovery code and set a new password
cli-recover-binder = The binder
cli-recover-recovery-file = File with the recovery code; - reads standard input
cli-recover-share-file = Give it twice: the files with two of the three shares
cli-recover-new-passphrase-file = New password from the first line of this file
cli-renew-code = Make a new recovery code. The old one no longer opens this binder.
cli-renew-code-binder = The binder
cli-renew-code-recovery-out = Write the new recovery code to this file
cli-shares = Make three sheets, any two of which open the binder. Earlier shares no longer open it.
cli-shares-binder = The binder
cli-shares-out = The three sheets as a PDF file
cli-shares-shares-out = Write the three shares to this file, one a line
cli-access = Give other people access with their own key
cli-access-binder = The binder
cli-access-add = Give access
cli-access-add-key = The person's public key (age1…)
cli-access-add-name = What you call the person. The name is kept only inside the binder.
cli-access-list = Show who has access
cli-access-remove = Take access away
cli-access-remove-name = Name or id
cli-new-keys = New keys, if somebody saw the password or a key. Everything is encrypted again.
cli-new-keys-binder = The binder
cli-new-keys-new-passphrase-file = A new password too, from the first line of this file
cli-new-keys-recovery-out = Write the new recovery code to this file
cli-new-keys-keep = Who keeps access; can be given several times
cli-new-keys-keep-nobody = Nobody keeps access
cli-passphrase = Suggest a password made of words. It can be typed on any keyboard.
cli-passphrase-lang = Language of the words
cli-passphrase-words = How many words, 4 to 12
cli-backup = Save the whole binder in one encrypted file
cli-backup-binder = The binder
cli-backup-out = The new file, for example backup.age
cli-backup-auto = Save into this folder when there is something new after a week. The last three stay, and the newest of each month for a year
cli-backup-recovery-file = Open with the recovery code in this file; the backup then opens with this code
cli-practice = Practise getting everything back: show what is in a backup and check every file. Nothing is written
cli-practice-backup = The file of the backup
cli-practice-recovery-file = For a backup made with the recovery code: file with this code
cli-restore = Make a binder from a backup, in a new place. Nothing is overwritten.
cli-restore-backup = The file of the backup
cli-restore-binder = Where to put the binder
cli-restore-recovery-file = For a backup made with the recovery code: file with this code
cli-repair = Make a sound copy of a damaged binder. The binder itself stays as it is
cli-repair-binder = The damaged binder
cli-repair-to = Where to put the copy
cli-repair-recovery-file = Open with the recovery code in this file
cli-export = Take everything out in ordinary files: originals, lists, contacts, dates
cli-export-binder = The binder
cli-export-out = A new or empty folder
cli-export-recovery-file = Open with the recovery code in this file
cli-erase = Delete a binder for ever
cli-erase-binder = The binder
cli-erase-yes = Do not ask for its name
cli-demo = Make a sample binder of an invented person
cli-demo-binder = Where to put the sample binder
cli-trash = Trash: put something in, list it, take it out. It is never emptied by itself.
cli-trash-binder = The binder
cli-trash-list = Show what is in the trash
cli-trash-put = Put a document into the trash
cli-trash-put-id = Id of the document or its beginning
cli-trash-restore = Take something out of the trash
cli-trash-restore-id = Id or its beginning
cli-undo = Take back the last step. This, too, is then part of the history.
cli-undo-binder = The binder
cli-history = Show what was changed when
cli-history-binder = The binder
cli-history-id = Id of a document or contact, or checklist/item
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
cli-ask-share = One share (nine groups of six digits):
cli-ask-keep-weak = Do you want to keep this password all the same? Write yes or no.
cli-ask-keep-access = Does { $name } keep access? Write yes or no.
cli-yes = yes
cli-ask-erase = The binder { $name } will be deleted for ever. To confirm, type its name: { $name }
cli-ask-key-passphrase = Password of the key:
cli-made = The binder { $name } is made.
cli-recovery-shown = This is the recovery code. Write it on paper. It will not be shown again. Whoever has it can open the binder.
cli-recovery-written = The recovery code is in the file. Print it, then delete the file.
cli-passphrase-changed = The new password is set. Copies and backups made before still open with the old password.
cli-code-renewed = There is a new recovery code. Destroy the old sheet. Copies and backups made before still open with the old code.
cli-failed-attempts = Wrong tries since the binder was last opened: { $count }, the last on { $last }.
cli-shares-made = There are three shares. Any two of them open the binder. Earlier shares no longer open this binder; the recovery code still does.
cli-shares-shown = Write each line on a sheet of its own. They will not be shown again.
cli-shares-written = Print the three shares. Keep them in three places, then delete the file.
cli-access-given = { $name } can now open this binder with their own key and read everything.
cli-access-nobody = Nobody else has access.
cli-access-without-key = { $name } is on the list but has no key in this binder. Give access again, or remove the name.
cli-access-removed = { $name } can no longer open this binder. Earlier copies and what was already seen cannot be taken back. Whoever noted the key of the binder still gets in. If you fear that, make new keys (ordner new-keys).
cli-new-keys-room = This needs about { $megabytes } MB of free space for a short time. Until it is done, everything old still works.
cli-new-keys-made = The binder has new keys. The old password, the old code, old shares and old access no longer open it.
cli-new-keys-made-same-passphrase = The binder has new keys. The password is the same as before. The old code, old shares and old access no longer open it.
cli-new-keys-before = Earlier copies and backups still open with the old ones. Make a new backup, and delete the old ones.
passphrase-weak = Weak: a stranger with fast computers finds this password within a day.
passphrase-fair = Fair: a stranger with fast computers needs days to months.
passphrase-good = Good: a stranger with fast computers needs years.
passphrase-strong = Strong: a stranger with fast computers needs longer than a human life.
cli-backed-up = Saved and read back: { $name }. Documents: { $files }.
cli-backup-opens-with-passphrase = This backup opens with the password of today. The recovery code does not open it. For that, make a second one with --recovery-file.
cli-backup-opens-with-code = This backup opens with the recovery code, not with the password.
cli-backup-opens-with-shares = This backup opens with two of the three shares, not with the password.
cli-backup-opens-with-identity = This backup opens with this key, not with the password.
cli-backup-left-out = Some documents could not be read when the backup was made. They are not in it.
cli-backup-not-due = No new backup is needed. The last one is of { $day }.
cli-backups-removed = Older backups deleted: { $count }.
cli-last-backup = Last backup: { $day }.
cli-no-backup = There is no backup of this binder yet.
cli-practised = This backup of “{ $name }” of { $day } is whole. Documents: { $files }. Nothing was written.
cli-restored = The binder { $name } is made from the backup. Documents: { $files }. It opens with the password and the recovery code it had when the backup was made.
cli-repaired = The copy { $name } is made. Records: { $records }. It opens with the same password and the same recovery code.
cli-repair-found = Documents found without a card: { $count }. They are in register 10.
cli-repair-lost = The file of this document is lost: { $title }. Get it from a backup.
cli-repair-keep = Keep the damaged binder until you have checked the copy.
found-paper = Document found again { $number }
cli-exported = Everything is in { $name }. Documents: { $files }. These files are not encrypted. Delete them when you no longer need them.
cli-export-left-out = Some documents could not be read. They are missing there.
cli-export-unfinished = { $name } is still here from an earlier interruption. There are readable documents in it. Delete it if you do not need it.
cli-erased = The binder { $name } is deleted. Its keys were destroyed first.
cli-erase-others = Files of others are still in the folder: { $count }. They were not touched.
cli-erase-note = Copies and backups in other places still exist. On an SSD or a stick some of the old data may stay for a while; only a person who has a copy of the keys and the password or the code can read it.
cli-view-only = The binder is open for viewing only. Nothing is changed.
cli-little-room = There is little room left on this disk. Make room before you file or save something large.
cli-filed = Filed: { $count }
cli-nothing-found = There is nothing here.
cli-saved = Saved: { $name }. This file is not encrypted.
cli-item-set = Set: { $item }
cli-status-none = No paper set: lists show everything. These papers exist:
cli-status-valid = Valid
cli-word-aliases = Also called
cli-word-not-reviewed = not reviewed yet
cli-status-letter = This is information and not legal advice. What your paper and your letter say counts.
cli-path-office = Where
cli-path-needs = You need
cli-path-gives = Then you have
cli-path-deadline = Time
cli-path-money = Money
cli-path-law = Law
cli-path-filed = filed
cli-path-missing = still missing
cli-fact-old = as of { $day }, old – please check
cli-fact-unchecked = not checked – please check
cli-contact-saved = Contact saved: { $name }
cli-contact-removed = Contact removed: { $name }
cli-edited = Changed.
cli-trashed = In the trash: { $name }
cli-restored-from-trash = Taken out of the trash: { $name }
cli-undone = Taken back: { $name }
cli-number-saved = The number is kept.
cli-number-look-again = Compare it with the paper once more. Sometimes the paper is wrong, too.
cli-number-removed = The number is removed.
cli-variant-saved = The spelling is kept.
cli-variant-removed = The spelling is removed.
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
cli-entry-set = Written down: { $name }
cli-entry-removed = Removed: { $name }
cli-checked = Checked. Records: { $records }, files: { $files }.
cli-all-well = Everything is there and unchanged.
cli-demo-made = The sample binder { $name } is made. Documents: { $count }. The person is invented. Password: { $passphrase }

cli-heading-usage = Usage
cli-heading-verbs = What you can do
cli-heading-arguments = Arguments
cli-heading-everywhere = Everywhere

## Deadlines: the sum line by line. Never say that there is still time. $day is a day with its weekday.

deadline-day =
    { $weekday ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    }, { $date }
deadline-days =
    { $n ->
        [one] 1 day
       *[other] { $n } days
    }
deadline-weeks =
    { $n ->
        [one] 1 week
       *[other] { $n } weeks
    }
deadline-months =
    { $n ->
        [one] 1 month
       *[other] { $n } months
    }
deadline-years =
    { $n ->
        [one] 1 year
       *[other] { $n } years
    }
deadline-free-saturday = weekend
deadline-free-sunday = weekend
deadline-free-holiday = public holiday ({ $name })
deadline-step-you-gave = Your day: { $day } ({ $what }).
deadline-step-way-not-given = You do not say how the letter came. To be careful, the binder counts from { $day }.
deadline-step-no-fixed-time = For such a letter there is no fixed time for its way. To be careful, the binder counts from { $day }.
deadline-step-counts-as-delivered = Add for its way to you: { $period }. The letter counts as delivered on { $day }.
deadline-step-delivered-that-day = The letter counts as delivered on this day: { $day }.
deadline-step-delivery-stays = { $day } is no working day: { $free }. The binder counts from this day all the same. So you are on the safe side.
deadline-step-begins-next-day = This day itself is not counted. Day 1 is { $day }.
deadline-step-period-of-your-letter = Your letter gives this time limit: { $period }.
deadline-step-ends-after-days = The time limit is { $period } long. It ends on { $day }.
deadline-step-ends-same-weekday = The time limit is { $period } long. It ends on the same day of the week: { $day }.
deadline-step-ends-same-day-of-month = The time limit is { $period } long. It ends on the same day of the month: { $day }.
deadline-step-ends-with-month = The time limit is { $period } long. That month has no such day. So it ends on its last day: { $day }.
deadline-step-so-long-before = From there back: { $period }. That is { $day }.
deadline-step-day-before = The day before is { $day }.
deadline-step-is-free = { $day } is no working day: { $free }.
deadline-step-moves-to = So the time limit ends on the next working day: { $day }.
deadline-step-act-before = Offices are closed then. Act by the working day before: { $day }.
deadline-step-does-not-move = This day does not move, not even on a weekend.
deadline-step-must-have-arrived = On this day your letter must be there already. Sending it is not enough.
deadline-step-back-from = It is counted from { $day }.
deadline-step-last-day-of-month = The last day of this month is { $day }.
deadline-step-third-working-day = The 3rd working day of the month is { $day }. Saturday counts as a working day.
deadline-step-too-late-for-this-month = Your day is later. So the next month counts.
deadline-step-contract-ends = If the notice is there by then, the contract ends on { $day }.
deadline-step-at-once = There is nothing to count here. Do it at once.
deadline-step-same-for-all = This day is the same for everybody: { $day }.
deadline-step-weeks = These days are the same for everybody: { $first } to { $day }.
deadline-meaning-last-day = Earliest last day: { $day }
deadline-meaning-best-by = Best by: { $day }
deadline-meaning-first-day = Not before: { $day }
deadline-meaning-runs-out = It runs out: { $day }
deadline-meaning-reaches-back-to = The application reaches back to: { $day }
deadline-meaning-at-once = At once: { $day }
deadline-passed = This day has passed already. Get advice today. Sometimes something is still possible.
deadline-letter-decides = What your letter says always counts. If it names an earlier day, the earlier day counts.
deadline-be-early = Do not wait until this day. Hand in your letter earlier. Get advice today.
deadline-do-not-wait = Do not wait until this day. Ask today.
deadline-no-instruction = Are the instructions at the end of the letter missing or wrong? Then one year often applies (§ 58 (2) VwGO, § 66 (2) SGG). Never rely on it.
deadline-unsure = This rule is not quite certain. Please ask.
deadline-old = This statement is old or unchecked. Please ask.
deadline-no-legal-advice = This is information and no legal advice.
deadline-sum = This is the sum:
deadline-delivery = When a letter counts as delivered: { $text }
deadline-rule = Rule: { $text }
deadline-afterwards = Otherwise: { $text }
deadline-note = Important: { $text }
deadline-office = Where: { $text }
deadline-law = Law: { $text }
deadline-source = Source: { $source }. As of { $stand }.
deadline-holidays = Holidays of: { $region }
deadline-holidays-everywhere = Holidays: only those of all of Germany
deadline-advice = You get advice here, for example:
deadline-theme-asylum = Asylum procedure
deadline-theme-residence = Residence papers
deadline-theme-family = Family
deadline-theme-children = Nursery and school
deadline-theme-language = German
deadline-theme-housing = Housing
deadline-theme-benefits = Benefits
deadline-theme-work = Work
deadline-theme-health = Health
deadline-theme-driving = Driving
deadline-theme-debt = Debts and fines
deadline-theme-general = All letters

## Who is responsible: information, never a decision

who-perhaps = Perhaps. Still missing: { $missing }.
who-papers = It is for these papers: { $papers }.
who-missing-status = your residence paper
who-missing-age = your age
who-missing-allocation = the day of the allocation to the town
who-missing-hours = the expected hours of counselling
who-change = From { $day } on this changes:
who-informs = This is information. Only the office can decide. Ask before you go.

## Numbers and spellings

number-fits = fits its check digit
number-not-checked = not checked
number-kind-unknown = Number
number-doubt-length = doubtful: too long or too short
number-doubt-shape = doubtful: a character does not fit
number-doubt-check-digit = doubtful: the check digit does not fit
variant-name = Name
variant-birth-date = Day of birth

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
error-vault-too-soon = There were several wrong tries. The next is possible in { $seconds } seconds.
    .hint = Wait a moment. With the recovery code you need not wait.
error-vault-share-incomplete = This share is not complete yet.
    .hint = Each share has nine groups of six digits.
error-vault-shares-the-same = This is the same share twice.
    .hint = Take a second share from another sheet.
error-vault-shares-of-two-sets = These two shares do not belong together.
    .hint = Take two shares that were made on the same day.
error-vault-wrong-shares = These shares do not belong to this binder.
    .hint = Are there newer sheets? Only the newest are valid. Or use the recovery code.
error-vault-no-shares = There are no shares on paper for this binder.
    .hint = Use the password or the recovery code. After new keys, old shares are no longer valid.
error-vault-not-a-recipient = This is not a public age key.
    .hint = It begins with age1 and stands on one line. Ask the person to send it again.
error-vault-not-an-identity = There is no age key in this file.
    .hint = The right file has a line that begins with AGE-SECRET-KEY-1.
error-vault-wrong-identity = This key does not open this binder.
    .hint = Do you have another key? If not, the owner has to give you access again.
error-vault-access-exists = This key has access already, under the name { $name }.
    .hint = You need not do anything. Or remove the old entry first.
error-vault-no-such-access = Nobody with access is called { $name }.
    .hint = Look at the list. The beginning is enough if it fits only one.
error-vault-already-exists = There is already something with this name here.
    .hint = Use another name. Nothing was overwritten.
error-vault-in-use = This binder is already open.
    .hint = Close the other window or program and try again.
error-vault-file-missing = A file is missing in the binder: { $file }
    .hint = Everything else is there. Take the file from a backup.
error-vault-damaged = This file is damaged: { $file }
    .hint = Do not change anything. If it is a key, the recovery code opens the binder. Otherwise you can look at everything readable and make a sound copy (“ordner repair”), or take the last backup.
error-vault-bundle-unreadable = This file is not a whole MEIN ORDNER backup.
    .hint = Choose another file or an older backup. Nothing was changed.
error-vault-no-such-action = There is no such step.
    .hint = Look at the history to see what was changed.
error-vault-changed-since = This can no longer be taken back. It was changed again later.
    .hint = Look at the history. It shows what stood there before.
error-vault-stopped = You stopped this.
    .hint = Nothing half done is left. You can start again at any time.
error-vault-mixed-state = Files from different days are mixed in this binder.
    .hint = Perhaps an old file was put back. You can look at everything and make a sound copy: “ordner repair”. Or take the last backup.
error-vault-disk-full = The disk is full.
    .hint = Make some room and try again. Everything in the binder is as before.
error-vault-read-only = Nothing can be written here.
    .hint = Is the stick write-protected? Copy the binder to another place. Everything in it is as before.
error-vault-disk = The disk reports an error.
    .hint = Do not unplug anything. Try again. Make a backup in another place soon.
error-vault-disk-unsure = The disk could not confirm that everything is saved.
    .hint = Close the binder and open it again. The last change may be missing; everything before it is there. Soon make a backup in another place.
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
    .hint = The original is safely filed. Only view and print are missing.
error-intake-damaged-picture = This picture is damaged or was not copied completely.
    .hint = Copy it again from the phone or stick.
error-intake-too-large-to-print = This document is too large to print with the others. Up to { $limit_mb } MB are possible.
    .hint = Save a copy of the original and print it alone.
error-intake-too-many-pages = This document has too many pages. Up to { $limit } are possible.
    .hint = Save a copy of the original and print only the pages you need.
error-intake-no-pages = This PDF has no page.
    .hint = Open it with the program it comes from and save it as PDF there once more.
error-intake-damaged-pdf = This PDF is damaged. No page of it can be read.
    .hint = Ask the sender for a new file, or scan the paper again.
error-intake-pdf-too-heavy = This PDF unfolds to very large data. No paper does that.
    .hint = Open it only if you know the sender. Ask for a photo or a scan.
error-intake-pdf-password-needed = This PDF is locked with a password of its own.
    .hint = Give the password the sender told you. It is not kept.
error-intake-pdf-password-wrong = The password does not open this PDF.
    .hint = Check large and small letters. The password is often in the sender’s letter.
error-intake-pdf-locked-otherwise = This PDF is not locked with a password but in another way, for example by a certificate.
    .hint = Ask the sender for a file without a lock.
error-sheets-missing-glyph = There is no font for the character “{ $character }” ({ $code }).
    .hint = Write the word with other characters. This way no wrong sign is ever printed.
error-sheets-no-such-sheet = There is no such sheet: { $name }
    .hint = “ordner sheets” shows all names.
error-sheets-nothing-left = For this reader nothing is left to print.
    .hint = Everything you asked for is private or not meant for them. Name a single sheet, or print with --private.
error-sheets-not-written = The PDF could not be written.
    .hint = Try fewer sheets. Technical: { $reason }
error-locale-no-such-language = This language is not there yet: { $tag }
    .hint = There are, for example, German (de) and English (en).
error-locale-not-readable = The language file { $tag } is broken.
    .hint = Technical: { $reason }
error-binder-no-such-document = There is no such document: { $name }
    .hint = Look at the list. The beginning of the id is enough if it fits only one.
error-binder-no-such-register = There is no such register: { $name }
    .hint = There are 1 to 10 and A to E.
error-binder-no-such-item = There is no such item: { $name }
    .hint = Write checklist and item with a slash, for example arrival/keep-proof.
error-binder-no-such-kind = There is no such kind of document: { $name }
    .hint = The command “ordner kinds” shows all kinds. You can also leave the kind out.
error-binder-no-such-sign = The binder does not know this sign: { $name }
    .hint = The command “ordner triage” shows all signs.
error-binder-no-such-status = There is no such residence paper: { $name }
    .hint = The command “ordner status” with your binder shows the list, for example gestattung.
error-binder-no-such-word = The binder does not know this word: { $name }
    .hint = The command “ordner word” shows all words. You can also ask an advice centre.
error-binder-no-such-path = There is no such path: { $name }
    .hint = The command “ordner path” shows all paths.
error-binder-no-such-contact = There is no such contact of your own: { $name }
    .hint = Look at the list of contacts.
error-binder-name-missing = The name is missing.
    .hint = Type a name.
error-binder-no-such-slot = No sheet asks for this: { $name }
    .hint = “ordner sheets --json” shows the names of the answers, for example family-name.
error-binder-entry-too-long = This answer is too long.
    .hint = { $limit } characters are possible. Make it shorter, or add a sheet of paper.
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
error-binder-no-word-list = There are no words in this language yet: { $language }
    .hint = There is German (de) and English (en).
error-binder-groups-do-not-match = The digits do not match your code.
    .hint = Compare with your sheet and type again.
error-binder-not-in-the-trash = “{ $name }” is not in the trash.
    .hint = Look at the list of the trash.
error-binder-no-such-record = There is no “{ $name }” here.
    .hint = Use an id from the list, for example of a document.
error-binder-nothing-to-undo = There is nothing to take back.
    .hint = Nothing was changed.
error-binder-closed-meanwhile = The binder was locked in the meantime. These papers are not filed.
    .hint = Open the binder and file the papers again.
error-binder-no-such-number = There is no such number: { $name }.
    .hint = See all numbers with: ordner number BINDER list
error-binder-no-such-variant = There is no such spelling: { $name }.
    .hint = See all spellings with: ordner variant BINDER list
error-binder-nothing-written = There is nothing here yet.
    .hint = Copy what stands on the paper.
error-binder-paper-missing = The paper it stands on is missing.
    .hint = Name the paper with --paper, or the document with --document.
error-binder-nothing-to-print = There is nothing to print.
    .hint = Choose a sheet or a document.
error-binder-no-private-folder = This computer has no protected place in memory. So nothing is opened in another program here.
    .hint = Save the PDF to a place you choose, for example a USB stick, and open it from there.
# Remarks and reasons of a print file
remark-end-missing = The end of this file is missing. Pages may be missing, too.
    .hint = Compare the print with the paper.
remark-fields-not-drawn = This form has entries that only the program can show in which it was filled in.
    .hint = Print it to a PDF there, and file that.
left-out-private = Not included: this document is only for you.
    .hint = If it should come along, name the document or its register.
error-binder-no-content-there = There is no content in { $name }.
    .hint = Choose a folder with pack.toml and contacts.toml.
error-binder-unknown-signer = The binder does not know who signed this pack.
    .hint = Phone the people it comes from. Let them read the five words to you. Then use --trust-signer and these words.
error-binder-other-words = These words do not belong to the signature.
    .hint = Let them read the words again, slowly. Do they still not fit? Then do not take the pack.
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
error-cli-passphrase-not-kept = Nothing was changed.
    .hint = Begin again with a longer password. “ordner passphrase” suggests one.
error-cli-nobody-to-ask = There is a question and no keyboard to answer it.
    .hint = Run the command in a terminal.
error-cli-two-shares = There must be exactly two shares.
    .hint = Give --share-file twice.
error-cli-who-keeps-access = Other people have access to this binder.
    .hint = Say with --keep NAME who keeps it, or --keep-nobody. “ordner access BINDER list” shows all.
error-cli-older-state = This binder is older than the one you had here before: last change { $found }, last seen { $known }.
    .hint = Did you put an old copy back? Look for the newer binder. If you want to go on with the old one: --accept-older. Nothing was changed.
error-cli-erase-not-confirmed = The binder was not deleted.
    .hint = Type exactly the name of the binder, or use --yes.
error-cli-lent-to-whom = It is missing who has the original.
    .hint = Write with --lent-to who has it.
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
error-rules-no-such-rule = There is no rule { $name }.
    .hint = See all rules with: ordner deadline list. Or type the time limit from your letter, for example 2w.
error-rules-not-a-period = { $name } is no period the binder can count with.
    .hint = Type a number and a letter: 14d for days, 2w for weeks, 1m for months, 1y for years.
error-rules-only-your-letter = Only your letter knows this time limit. The binder does not guess it.
    .hint = Read the instructions at the end of the letter. Type the time limit printed there, for example --period 1w. Go to a counselling service today.
error-rules-never-relied-upon = The binder does not count with this time limit.
    .hint = Only a court knows whether the instructions are missing or wrong. Count with the short time limit and get advice today.
error-rules-no-period-here = The rule { $name } has no time limit that a letter could give.
    .hint = Leave out --period. Or type only the time limit from the letter instead of the rule.
error-rules-no-letter-here = The rule { $name } does not begin with a letter.
    .hint = Leave out --delivered. Give the day on which it happened with --from.
error-rules-way-unknown = The pack knows no rule for this way ({ $name }).
    .hint = Leave out --delivered. Then the binder counts carefully from the date.
error-rules-holidays-unknown = The public holidays of this time are not known: { $year }.
    .hint = Check the year you typed.
error-rules-no-such-topic = There is no topic { $name }.
    .hint = See all topics with: ordner who
error-rules-no-such-status = The binder does not know a paper { $name }.
    .hint = Leave out --status. You still get an answer.
error-rules-no-such-number = There is no kind of number { $name }.
    .hint = See all kinds with: ordner number BINDER kinds. For everything else there is other.

### What is printed otherwise than asked for; .hint = what can be done
left-out-other-reader = Not meant for this reader: { $name }
    .hint = Name the sheet if you want to print it all the same.
left-out-private-sheet = Private sheet, not printed: { $name }
    .hint = With --private it is printed.
left-out-private-documents = Documents only for you, not printed: { $count }
    .hint = With --private they are in the list.
left-out-private-contacts = Contacts in private registers, not printed: { $count }
    .hint = With --private they are in the list.
left-out-private-checklist = Private checklist, not printed: { $name }
    .hint = With --private it is printed.
left-out-private-items = Items of private checklists, not printed: { $count }
    .hint = With --private they are printed.
left-out-private-answer = Private answer, not printed: { $name }
    .hint = With --private it is printed.
left-out-own-notes = Your notes beside contacts, not printed: { $count }
    .hint = With --private they are there.
left-out-not-enlarged = There is only one size of this: { $name }
    .hint = Cards, labels and folded books have a fixed size.
### What stands out in content without being a mistake; .hint = what to do now
note-packs-stale = { $file }, line { $line }: { $name } was last checked on { $stand }.
    .hint = Ask. Is it still right? Then only write the new day as its Stand.
note-packs-review-due = { $file }, line { $line }: { $name } should have been checked again by { $review_by }.
    .hint = Check it and write the new day as its Stand.
note-packs-unchecked = { $file }, line { $line }: nobody has checked { $name } yet.
    .hint = Look for a source with a date.
note-packs-long-sentences = { $file }, line { $line }: the text has long sentences ({ $language }, { $average } words on average).
    .hint = { $most } words on average at most. Make two sentences of one.

### What a check can find; .hint = what to do now
finding-file-missing = A file is missing: { $file }
    .hint = Everything else is there. Take the file from a backup.
finding-file-changed = A file is no longer the one that was filed: { $file }
    .hint = Do not open it. Take it from a backup.
finding-file-unknown = A file belongs to no document: { $file }
    .hint = It may come from an interruption. It stays there and does no harm.
finding-slot-damaged = A key is damaged: { $file }
    .hint = The other one still opens the binder. keyring.age belongs to the password: set a new one with the recovery code. recovery.age belongs to the code: make a new one.
finding-slot-missing = A key is missing: { $file }
    .hint = The other one still opens the binder. keyring.age belongs to the password: set a new one with the recovery code. recovery.age belongs to the code: make a new one.
finding-second-copy = Another program laid a second version beside it: { $file }
    .hint = It is not used and not deleted. If you want to look into it, copy it to another place together with the whole binder. Do not keep the binder in a folder that is synchronised with other devices.
finding-database-damaged = The list of documents is damaged.
    .hint = Make a sound copy with “ordner repair”, or take the last backup. The binder itself stays as it is.
finding-records-changed = Some records are from an older state.
    .hint = Perhaps somebody put old files back. Compare with your last backup. “ordner repair” makes a copy that fits together again.

error-window-no-viewer = No program could be started that shows PDF.
    .hint = Save the PDF and open it yourself.
error-window-binder-closed = The binder is closed.
    .hint = Open it with your password.
error-window-binder-open = A binder is open already.
    .hint = Close it first.
error-window-not-on-the-shelf = This binder is no longer in the list.
    .hint = Choose it again with “Open another binder”.
error-window-view-only = This binder is open only for looking.
    .hint = Is it damaged or write-protected? Above it says what you can do. Otherwise lock it, and open it without “Only look”.
error-window-at-work = Something else that takes longer is running.
    .hint = Wait until it is done, or stop it.
error-window-name-does-not-fit = This is not the name of this binder. Nothing was erased.
    .hint = Write the name exactly as it stands above. Or cancel.
error-window-not-damaged = This binder is not damaged.
    .hint = You do not need a sound copy. Make a backup.
error-window-share-typo = In { $sheet ->
        [1] one
       *[2] the other
    } share group { $group } is not right.
    .hint = Compare this group with your sheet, digit by digit.
error-window-share-short = In { $sheet ->
        [1] one
       *[2] the other
    } share digits are missing.
    .hint = Each sheet has nine groups of six digits. Type all of them.
error-window-keys-unsure = In the last step the disk reported an error. The binder is closed.
    .hint = Nothing is lost. Open the binder with the new password. If that does not work, everything old still holds. Keep both codes until you know.
error-window-no-pack-chosen = No pack is chosen.
    .hint = Choose the file again.
error-window-settings-not-saved = The setting could not be saved.
    .hint = It holds until you close the program. Your documents are not affected.
error-unexpected-unknown = Something unexpected happened.
    .hint = Everything in the binder is as before. Close the program and open it again.

