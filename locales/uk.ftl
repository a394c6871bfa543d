# Українська. Кожен рядок має свій рядок у de.ftl та en.ftl.
# Проста мова (B1), короткі речення, звертання «ви». Позначки на кшталт { $name } лишаються без змін.
# Німецьке слово з листа чи з дверей установи стоїть поруч у дужках, щоб його можна було впізнати.
# Слова для установ і паперів – ті самі, що в assets/glossary/uk.toml.

locale-name = Українська
locale-direction = ltr
# Носії мови цей переклад ще не перевіряли.
language-reviewed = no
language-not-reviewed = { $language }: носії мови цей переклад ще не перевіряли.

## Назви, однакові в усіх мовах
app-name = MEIN ORDNER

## Дата: $day 4, $month 3, $dd 04, $mm 03, $year 2026
date =
    { $day } { $month ->
        [1] січня
        [2] лютого
        [3] березня
        [4] квітня
        [5] травня
        [6] червня
        [7] липня
        [8] серпня
        [9] вересня
        [10] жовтня
        [11] листопада
       *[12] грудня
    } { $year }

## ---- Папір: аркуші --------------------------------------------------------------------------------------

# Аркуш лежить у папці, на столі в установі та в руках: короткі речення, без чужих слів.
sheet-page-of = Сторінка { $page } з { $count }
sheet-footer = { app-name } · { $region } · перевірено { $stand } · надруковано { $today }
sheet-footer-plain = { app-name } · надруковано { $today }
sheet-sample = ЗРАЗОК – вигадана особа
sheet-date = { $date }
sheet-comma = {", "}
sheet-stand-name = Перевірено
sheet-stand-old = давно – уточніть, будь ласка
sheet-unchecked = не перевірено – уточніть, будь ласка

sheet-cover-title = Моя папка
sheet-cover-name = Ім’я (лише якщо я хочу)
sheet-cover-use = Як допомагає папка
sheet-cover-take = Беріть папку з собою на кожну зустріч (Termin).
sheet-cover-file = Одразу кладіть кожен папір у його розділ.
sheet-cover-copy = Віддавайте копії, а оригінали залишайте собі.
sheet-cover-letters = Від важливих листів зберігайте також конверт.
sheet-cover-safe = Папка належить вам. Ви вирішуєте, хто її бачить.
sheet-cover-contents = Зміст

sheet-register-about = Про що цей розділ
sheet-register-file-here = Що сюди класти
sheet-register-fields = Для заповнення
sheet-register-stays = Це залишається в папці
sheet-register-may-go = Це можна викинути
sheet-register-words = Слова з установ
sheet-filtered = У цих списках немає того, що стосується лише інших паперів про перебування.
sheet-item-for = Для кого
sheet-item-office = Установа
sheet-item-needs = Взяти з собою
sheet-item-missing = Ще немає в папці
sheet-item-law = Закон
sheet-mark-open = ще не почато
sheet-mark-in-work = у роботі
sheet-mark-handed-in = подано
sheet-mark-done = зроблено
sheet-mark-not-applicable = не стосується
sheet-contacts = Хто допоможе
sheet-contacts-own = Власний контакт: ім’я, телефон
sheet-check-title = Перевірка контактів
sheet-check-call = Зателефонуйте за кожним контактом. Скажіть, що йдеться про список для біженців.
sheet-check-tick = Позначте те, що правильно. Запишіть те, що змінилося.
sheet-check-not-private = Не записуйте імен, приватних номерів і адрес житла.
sheet-check-type = Потім внесіть усе в таблицю. Рядок показує код.
sheet-check-reached = відповіли
sheet-check-right = усе правильно
sheet-check-hours = години правильні
sheet-check-closed = більше не існує
sheet-check-known-hours = Години
sheet-check-id = Код
sheet-check-new = Нове
sheet-check-who = День та ініціали
sheet-contact-email = Ел. пошта
sheet-contact-website = Інтернет
sheet-contact-languages = Мови
sheet-contact-own-phone = Мій номер
sheet-contact-own-note = Моя нотатка
sheet-language-am = амхарська
sheet-language-ar = арабська
sheet-language-az = азербайджанська
sheet-language-ce = чеченська
sheet-language-ckb = сорані
sheet-language-de = німецька
sheet-language-en = англійська
sheet-language-es = іспанська
sheet-language-fa = перська
sheet-language-fr = французька
sheet-language-hi = гінді
sheet-language-kmr = курманджі
sheet-language-ku = курдська
sheet-language-pl = польська
sheet-language-prs = дарі
sheet-language-ps = пушту
sheet-language-ro = румунська
sheet-language-ru = російська
sheet-language-so = сомалійська
sheet-language-sq = албанська
sheet-language-ti = тигринья
sheet-language-tr = турецька
sheet-language-uk = українська
sheet-language-ur = урду
sheet-language-vi = в’єтнамська
sheet-filed = Що тут лежить
sheet-filed-number = №
sheet-filed-title = Документ
sheet-filed-date = Дата
sheet-filed-valid = Дійсний до
sheet-filed-original = Де оригінал
sheet-notes = Нотатки
sheet-no-contact = Будь ласка, не телефонуйте і не пишіть сюди

sheet-contents-title = Зміст: усі аркуші
sheet-contents-about = Позначте аркуші, які є у вашій папці.

sheet-calendar-title = Настінний календар
sheet-calendar-month =
    { $month ->
        [1] Січень
        [2] Лютий
        [3] Березень
        [4] Квітень
        [5] Травень
        [6] Червень
        [7] Липень
        [8] Серпень
        [9] Вересень
        [10] Жовтень
        [11] Листопад
       *[12] Грудень
    } { $year }
sheet-calendar-weekday =
    { $day ->
        [1] Понеділок
        [2] Вівторок
        [3] Середа
        [4] Четвер
        [5] П’ятниця
        [6] Субота
       *[7] Неділя
    }

sheet-spine-title = Наклейка на корінець
sheet-spine-cut = Виріжте наклейку по лінії.
sheet-spine-test-title = Перевірка друку для наклейки
sheet-spine-test-print = Надрукуйте цей аркуш у справжньому розмірі, без «припасувати до сторінки».
sheet-spine-test-measure = Виміряйте лінійкою: кут шкали має бути за 25 мм від лівого краю і за 120 мм від верхнього.
sheet-spine-test-offset = Кут в іншому місці? Тоді додайте різницю під час друку, наприклад --offset 2,-1.

sheet-mini-book-title = Хто мені допомагає?
sheet-mini-book-name = Ім’я
sheet-mini-book-role = Допомагає з
sheet-mini-book-phone = Телефон
sheet-mini-book-when = Коли на зв’язку
sheet-mini-book-emergency = В екстреному випадку
sheet-mini-book-112 = Пожежна і швидка допомога
sheet-mini-book-110 = Поліція
sheet-mini-book-fold-long = Складіть аркуш уздовж і знову розгорніть.
sheet-mini-book-fold-half = Складіть його поперек посередині і так залиште.
sheet-mini-book-fold-quarter = Складіть поперек ще раз. Розгорніть лише цей останній згин.
sheet-mini-book-cut = Розріжте по товстій лінії, від згину до середини.
sheet-mini-book-push = Розгорніть аркуш, складіть його вздовж і зсуньте обидва кінці докупи.
sheet-mini-book-close = Складіть сторінки в книжечку.

sheet-letter-meaning = Що написано в листі
sheet-letter-next = Що з ним робити
sheet-letter-sign = Заповніть пропуски і підпишіть лист.
sheet-letter-copy = Зробіть копію для себе і покладіть її в папку.
sheet-letter-proof = Віддайте лист в установі та попросіть поставити печатку на вашій копії. Або надішліть його рекомендованим листом (Einschreiben).
sheet-letter-name = Ім’я
sheet-letter-street = Вулиця і номер будинку
sheet-letter-town = Поштовий індекс і місто
sheet-letter-reference = Мій номер у вашій установі
sheet-letter-date = Дата
sheet-letter-signature = Підпис
sheet-paper-front = Лицьовий бік
sheet-paper-back = Зворотний бік
sheet-paper-true-size = справжній розмір, якщо зображення сягає краю картки
sheet-paper-picture = Зображення документа: { $title }, сторінка { $page } з { $count }

sheet-exchange-title = Заміна аркушів
sheet-exchange-how = Ці аркуші змінилися. Усі інші в папці й далі чинні.
sheet-exchange-replace = Вийміть: { $sheet }, надруковано { $date }, { $pages ->
        [one] { $pages } сторінка
        [few] { $pages } сторінки
        [many] { $pages } сторінок
       *[other] { $pages } сторінки
    }. Покладіть новий аркуш.
sheet-exchange-new = Новий аркуш: { $sheet }. Покладіть його в папку.

sheet-recovery-title = Аркуш відновлення
sheet-recovery-binder = Папка
sheet-recovery-square = Квадрат для сканування: той самий код
sheet-recovery-steps = Що з ним робити
sheet-recovery-what = Цей код відкриває вашу папку, якщо ви забули пароль.
sheet-recovery-who = Хто має цей код і вашу папку, той може все прочитати.
sheet-recovery-apart = Зберігайте цей аркуш у надійному місці, не біля комп’ютера.
sheet-recovery-photo = Не фотографуйте його і нікому не надсилайте.
sheet-recovery-second = Другий примірник дайте людині, якій ви повністю довіряєте.
sheet-recovery-use = У програмі виберіть «Забули пароль? У мене є код.» і введіть вісім груп цифр.
sheet-recovery-after = Якщо пізніше отримаєте новий код, порвіть цей аркуш.
sheet-recovery-place = Цей аркуш зберігається тут
sheet-recovery-day = Другий аркуш має
sheet-share-title = Аркуш відновлення: частина { $number } з 3
sheet-share-what = Будь-які дві з трьох частин відкривають папку, якщо пароль забуто.
sheet-share-alone = Одна частина сама нічого не видає і нічого не відкриває.
sheet-share-apart = Зберігайте три частини в трьох місцях, не біля комп’ютера.
sheet-share-people = Дайте одну частину людині, якій довіряєте. Скажіть їй, для чого це.
sheet-share-use = Введіть у програмі дві частини: по дев’ять груп із шести цифр.
sheet-share-after = Якщо пізніше з’являться нові частини, порвіть цей аркуш.
sheet-share-place = Три частини зроблено

## ---- Вікно ----------------------------------------------------------------------------------------------

## Всюди
ui-skip = До змісту сторінки
ui-close = Закрити
ui-cancel = Скасувати
ui-save = Зберегти
ui-saving = Зберігаємо…
ui-saved = Збережено
ui-undo = Повернути, як було
ui-loading = Відкриваємо…
ui-stop = Зупинити
ui-details = Докладніше
ui-undone = Скасовано: { $what }
ui-idle-soon = Зараз папка замкнеться, бо тут нікого немає.
ui-idle-seconds = Ви ще тут? Папка замкнеться через { $seconds ->
        [one] { $seconds } секунду
        [few] { $seconds } секунди
        [many] { $seconds } секунд
       *[other] { $seconds } секунди
    }. Те, що ви пишете, збережеться.
ui-idle-stay = Я тут
ui-show = Показати
ui-hide = Сховати
ui-error-unknown = Не вдалося.
    .hint = Спробуйте ще раз. Якщо це повториться, закрийте програму і відкрийте її знову. Технічні дані: { $code }
ui-error-unreadable = Цей файл неможливо тут показати.
    .hint = Ваш документ надійно лежить у папці. Збережіть копію оригіналу й відкрийте її іншою програмою.

## Мови
ui-languages = Мови
ui-language-first = Перша мова
ui-language-second = Друга мова поруч
ui-language-none = немає

## Початок
ui-start-welcome = Вітаємо
ui-start-what = Тут ви зберігаєте свої важливі папери. Усе замкнено і лишається на цьому комп’ютері. Ключ є лише у вас.
ui-start-title = Яку папку ви хочете відкрити?
ui-start-offline = Ця програма ніколи не виходить в інтернет.
ui-shelf = Полиця
ui-shelf-absent = не тут
ui-new-binder = Нова папка
ui-shelf-sample = зразок
ui-sample-what = Ця папка належить вигаданій особі. Вона відкривається без пароля. Тут можна все спробувати.
ui-sample-open = Переглянути папку-зразок
ui-sample-try = Хочете спершу роздивитися? Ось папка з вигаданими паперами. Ви не можете нічого зіпсувати.
ui-view-only = Лише перегляд: нічого не змінюється.
ui-view-only-note = ЛИШЕ ПЕРЕГЛЯД: тут нічого не змінюється.
ui-recover = Відкрити і встановити новий пароль
ui-recover-what = Візьміть свій аркуш із кодом. Після цього діє новий пароль.
ui-restore = Дістати папку з резервної копії
ui-restore-title = Дістати папку з резервної копії
ui-restore-what = Резервна копія – це файл, назва якого закінчується на «.age». З нього вийде нова папка. Інші папки лишаться такими, як є.
ui-restore-name = Назва папки
ui-restore-passphrase = Пароль, який діяв, коли робили копію.
ui-restore-use-code = Копію зроблено з кодом
ui-restore-pick = Вибрати резервну копію…
ui-restoring = Дістаємо папку з резервної копії
ui-restored = «{ $name }» знову тут і стоїть на полиці.
ui-no-sandbox = На цьому комп’ютері немає додаткового захисту: вікно працює не в окремій зоні. Ваші папери все одно замкнені. Відкривайте тут лише знайомі вам файли.
ui-open-other = Відкрити іншу папку…
ui-unlock-title = Відкрити «{ $name }»
ui-passphrase = Пароль
ui-caps-lock = Увага: увімкнено Caps Lock. Ви пишете великими літерами.
ui-code = Код відновлення
ui-code-hint = Вісім груп із шести цифр. Вони на вашому аркуші.
ui-use-code = Забули пароль? У мене є код.
ui-use-passphrase = Ввести пароль
ui-open = Відкрити
ui-opening = Відкриваємо. Це триває якусь мить…
ui-absent-title = «{ $name }» зараз не тут
ui-absent-what = Ця папка на USB-флешці? Вставте флешку. Потім натисніть «Пошукати ще раз».
ui-look-again = Пошукати ще раз
ui-forget = Прибрати з полиці
ui-forgotten = «{ $name }» більше не стоїть на полиці. Нічого не видалено.

## Нова папка
ui-step = Крок { $step } з { $of }
ui-new-title = Нова папка: назва і пароль
ui-new-name = Назва папки
ui-new-name-why = Цю назву можуть бачити інші. Краще не беріть власне ім’я.
ui-new-name-suggested = Папка
ui-new-name-missing = Дайте папці назву.
ui-picture = Малюнок на полиці
picture-sun = Сонце
picture-tree = Дерево
picture-boat = Човен
picture-bird = Птах
picture-star = Зірка
picture-moon = Місяць
picture-cup = Чашка
picture-mountain = Гора
picture-fish = Риба
picture-flower = Квітка
picture-umbrella = Парасолька
picture-key = Ключ
ui-new-place = Папка лежатиме тут:
ui-new-place-other = Я хочу вибрати інше місце, наприклад USB-флешку.
ui-new-passphrase = Новий пароль
ui-new-passphrase-how = Добре підходять чотири або п’ять слів: легко запам’ятати, важко вгадати. Мова будь-яка.
ui-new-passphrase-again = Пароль ще раз
ui-new-passphrase-differs = Два паролі різні.
ui-new-honest = Ніхто не може знайти ваш пароль замість вас, навіть ми. Тому зараз ви отримаєте код на папері. З ним ви завжди зможете відкрити свою папку.
ui-create = Створити папку
ui-creating = Створюємо папку. Це триває якусь мить…
ui-recovery-title = Ваш код відновлення
ui-recovery-what = Цим кодом ви відкриєте папку, якщо забудете пароль. Надрукуйте його або перепишіть від руки.
ui-recovery-keep = Хто має цей код, той може все прочитати. Зберігайте аркуш у надійному місці, не поруч із комп’ютером.
ui-recovery-print = Надрукувати код (зберегти як PDF)
ui-recovery-saved = Збережено як «{ $name }». Надрукуйте аркуш зараз. Потім видаліть файл.
ui-recovery-next = Код на папері. Далі
ui-prove-title = Перевірмо ваш аркуш
ui-prove-what = Візьміть свій аркуш. Введіть ці дві групи. Тоді ви точно знатимете: код правильний.
ui-prove-group = Група { $number }
ui-prove = Перевірити і відкрити папку
ui-prove-new = Перевірити: відтепер діє цей код
ui-read-again = Назад: ще раз прочитати або надрукувати код

## Папка
ui-registers = Розділи
ui-register-number = Розділ { $number }:
ui-documents-count = { $count ->
        [one] { $count } документ
        [few] { $count } документи
        [many] { $count } документів
       *[other] { $count } документа
    }
ui-lock = Замкнути
ui-draft = Ще не збережено, розділ { $number }: { $what }
ui-draft-resume = Писати далі
ui-draft-drop = Викинути
ui-print = Друк
ui-sample = ЗРАЗОК: цю особу вигадано. Не кладіть сюди власних паперів.
ui-private = Приватний розділ: показуйте його лише тим, кому довіряєте.
ui-explanation-all = Прочитати всі рядки ({ $count })
ui-search = Пошук документів
ui-search-placeholder = Пошук (Ctrl + F)
ui-search-title = Пошук: «{ $query }»
ui-search-found = { $count ->
        [0] Нічого не знайдено
        [one] Знайдено { $count } документ
        [few] Знайдено { $count } документи
        [many] Знайдено { $count } документів
       *[other] Знайдено { $count } документа
    }
ui-search-none = Спробуйте коротше слово або лише його початок.
ui-search-leave = Закінчити пошук

## Документи
ui-documents = Документи
ui-documents-none = Тут ще нічого немає.
ui-add = Додати документи
ui-adding = Кладемо в папку…
ui-add-how = Або перетягніть файли в це вікно: PDF або фото. Ваш файл залишиться там, де він є.
ui-added = { $count ->
        [one] { $count } документ надійно лежить у папці.
        [few] { $count } документи надійно лежать у папці.
        [many] { $count } документів надійно лежать у папці.
       *[other] { $count } документа надійно лежать у папці.
    }
ui-refused = { $count ->
        [one] { $count } файл не додано
        [few] { $count } файли не додано
        [many] { $count } файлів не додано
       *[other] { $count } файлу не додано
    }
ui-drop = Відпустіть: файли потраплять у розділ { $number }.
ui-file-here = Що сюди класти?
ui-issued-on = від { $date }
ui-valid-until = дійсний до { $date }
ui-expired = строк дії закінчився { $date }
ui-expired-what = Строк дії цього паперу закінчився. Запитайте в установі або в консультаційному центрі, що можна зробити тепер.
ui-checksum-what = За цією контрольною сумою (SHA-256) можна довести, що файл не змінено.
ui-taking-in = Кладемо документи в папку
ui-back = Назад
ui-viewer = Перегляд
ui-page = Сторінка { $page } з { $of }
ui-page-before = Попередня сторінка
ui-page-after = Наступна сторінка
ui-larger = Більше
ui-smaller = Менше
ui-title = Назва
ui-issued = Дата на папері
ui-valid = Дійсний до
ui-day-how = день.місяць.рік, наприклад 04.03.2026
ui-day-wrong = Такої дати немає. Напишіть, наприклад, 04.03.2026.
ui-register = Розділ
ui-original = Де оригінал?
ui-original-how = Наприклад: синя тека, у Jobcenter, в адвоката
ui-added-on = Покладено
ui-file = Файл
ui-size = { NUMBER($kilobytes) } КБ
ui-original-save = Зберегти копію оригіналу
ui-original-saved = Збережено як «{ $name }». Ця копія не замкнена.
ui-document-remove = У кошик
ui-document-removed = «{ $title }» тепер у кошику.
ui-trash = Кошик
ui-trash-what = Тут лежить те, що ви прибрали. Кошик ніколи не спорожнюється сам.
ui-trash-empty = Кошик порожній.
ui-trash-look = Заглянути в кошик ({ $count })
ui-trash-since = у кошику з { $date }
ui-trash-restore = Дістати
ui-trash-restored = «{ $title }» знову у своєму розділі.
ui-history = Історія
ui-history-title = Що змінилося
ui-history-what = Найновіше – угорі. Хто це змінив, програма не знає.

## Список справ
ui-checklist-done = Зроблено { $done } з { $count }
ui-item-state = Стан:
ui-state-open = ще не почато
ui-state-in-work = у роботі
ui-state-handed-in = подано
ui-state-done = зроблено
ui-state-n-a = не стосується
ui-item-office = Установа:
ui-item-needs = Взяти з собою:
ui-item-law = Закон
ui-item-number = Пункт
ui-item-changed = з { $date }
ui-item-set = Новий стан: { $state }
ui-checklist-sources = Звідки ці відомості?

## Контакти
ui-contacts = Контакти
ui-contacts-check = Адреси й години можуть змінитися. Краще спершу зателефонуйте.
ui-address = Адреса
ui-phone = Телефон
ui-email = Ел. пошта
ui-website = Інтернет
ui-stand = Перевірено: { $date }
ui-source = Джерело
ui-stale = давно – уточніть, будь ласка
ui-unchecked = не перевірено – уточніть, будь ласка
ui-own-contacts = Мої контакти
ui-contact-add = Додати контакт
ui-contact-new = Новий контакт
ui-contact-change = Змінити контакт
ui-name = Ім’я або назва
ui-contact-role = З чим допомагає ця особа чи установа?
ui-contact-saved = «{ $name }» – збережено.
ui-contact-removed = «{ $name }» – прибрано.
ui-edit = Змінити
ui-remove = Прибрати
## Історія: що і коли змінилося
history-made = Додано
history-changed = Змінено
history-trashed = Покладено в кошик
history-restored = Дістали з кошика
history-new = { $field }: «{ $to }»
history-replaced = { $field }: було «{ $from }», стало «{ $to }»
history-cleared = { $field }: прибрано «{ $from }»
history-register = Розділ { $number }
history-field-title = Назва
history-field-register = Розділ
history-field-kind = Вид
history-field-person = Особа
history-field-issued = Дата на папері
history-field-valid-until = Дійсний до
history-field-original = Де оригінал
history-field-name = Ім’я або назва
history-field-role = З чим допомагає
history-field-phone = Телефон
history-field-address = Адреса
history-field-email = Ел. пошта
history-field-state = Стан
history-field-document = Підтвердження
history-field-other = Запис

## Друк
ui-print-title = Що ви хочете надрукувати?
ui-print-what = Які аркуші?
ui-print-register = Лише розділ { $number }
ui-print-whole = Усю папку
ui-print-how = Заповнені чи порожні?
ui-print-filled = З моїми записами
ui-print-blank = Порожні, щоб заповнити від руки
ui-print-languages = Мови на папері
ui-print-save = Зберегти як PDF…
ui-print-view = Подивитися в іншій програмі
ui-print-view-why = Папка дає іншій програмі копію в пам’яті комп’ютера. Коли ви замкнете папку, копія зникне. Інша програма може щось запам’ятати.
ui-print-viewed = { $count ->
        [one] { $count } сторінка відкривається в іншій програмі. Коли ви замкнете папку, копія зникне.
        [few] { $count } сторінки відкриваються в іншій програмі. Коли ви замкнете папку, копія зникне.
        [many] { $count } сторінок відкриваються в іншій програмі. Коли ви замкнете папку, копія зникне.
       *[other] { $count } сторінки відкривається в іншій програмі. Коли ви замкнете папку, копія зникне.
    }
ui-printing = Готуємо PDF…
ui-printed = { $count ->
        [one] Збережено як «{ $name }», { $count } сторінка. Відкрийте файл і надрукуйте його.
        [few] Збережено як «{ $name }», { $count } сторінки. Відкрийте файл і надрукуйте його.
        [many] Збережено як «{ $name }», { $count } сторінок. Відкрийте файл і надрукуйте його.
       *[other] Збережено як «{ $name }», { $count } сторінки. Відкрийте файл і надрукуйте його.
    }
## Безпека
ui-care = Безпека
ui-care-title = Безпека
ui-backup = Резервна копія
ui-backup-last = Остання резервна копія з цього комп’ютера: { $date }
ui-backup-never = З цього комп’ютера ще немає резервної копії.
ui-backup-what = Резервна копія – це один замкнений файл з усім, що є в папці. Покладіть її в інше місце, наприклад на USB-флешку, яку зберігає людина, якій ви довіряєте.
ui-backup-make = Зробити резервну копію
ui-backup-save = Вибрати місце і зробити копію…
ui-backup-use-code = Краще з кодом відновлення
ui-backup-opens-with-passphrase = Резервна копія відкривається лише цим паролем, навіть якщо ви його потім зміните.
ui-backup-opens-with-code = Резервна копія відкривається лише цим кодом, навіть якщо ви потім зробите новий.
ui-backing-up = Робимо резервну копію і перечитуємо її для перевірки
ui-backed-up = Збережено і перечитано для перевірки: «{ $name }». { $count ->
        [one] У ній { $count } документ.
        [few] У ній { $count } документи.
        [many] У ній { $count } документів.
       *[other] У ній { $count } документа.
    }
ui-check = Перевірити мою папку
ui-check-what = Програма один раз усе прочитає і подивиться, чи нічого не бракує і чи нічого не змінено. Сама вона нічого не змінює.
ui-check-now = Перевірити зараз
ui-checking = Читаємо і порівнюємо все
ui-check-read = Прочитано: записів – { $records }, файлів – { $files }.
ui-check-well = Усе на місці, і все таке, як було збережено.
ui-check-found = { $count ->
        [one] Не так, як було збережено: { $count } річ.
        [few] Не так, як було збережено: { $count } речі.
        [many] Не так, як було збережено: { $count } речей.
       *[other] Не так, як було збережено: { $count } речі.
    }
ui-idle = Замикати автоматично
ui-idle-what = Коли нікого немає, папка замикається сама. Також коли ви закриваєте кришку ноутбука або блокуєте екран. Швидко вручну: двічі Esc або Ctrl + L.
ui-idle-after = Замикати через
ui-idle-minutes = { $count ->
        [one] { $count } хвилину
        [few] { $count } хвилини
        [many] { $count } хвилин
       *[other] { $count } хвилини
    }
ui-change-passphrase = Змінити пароль
ui-change-passphrase-what = Ваші документи при цьому не змінюються.
ui-change-passphrase-begin = Змінити пароль
ui-change-passphrase-now = Встановити новий пароль
ui-passphrase-now = Пароль, який діє зараз
ui-passphrase-honest = Попередні резервні копії та інші копії й далі відкриваються старим паролем.
ui-passphrase-changed = Новий пароль діє відтепер.
ui-new-code = Новий код відновлення
ui-new-code-what = Аркуш із кодом загубився або його хтось бачив? Тоді зробіть новий код. Старий код діє, доки нового немає на папері і його не перевірено.
ui-new-code-begin = Зробити новий код
ui-new-code-make = Далі до нового коду
ui-new-code-leave = Скасувати. Старий код діє далі.
ui-code-renewed = Новий код діє. Знищте старий аркуш. Попередні резервні копії й далі відкриваються старим кодом.
ui-export = Вийняти все
ui-export-what = Усі оригінали і списки потраплять у новий каталог як звичайні файли. Їх може прочитати будь-яка програма. Папка лишається такою, як є.
ui-export-honest = Ці файли не замкнені. Хто їх знайде, той може все прочитати. Видаліть їх, коли вони стануть не потрібні.
ui-export-now = Вибрати місце і вийняти…
ui-exporting = Виймаємо все
ui-exported = Готово: «{ $name }». { $count ->
        [one] Там { $count } документ.
        [few] Там { $count } документи.
        [many] Там { $count } документів.
       *[other] Там { $count } документа.
    }

### Системні вікна та назви збережених файлів: нейтральні, без імені людини
dialog-add-papers = Додати документи
dialog-choose-place = Де лежатиме нова папка?
dialog-pick-binder = Відкрити іншу папку
dialog-save-sheets = Зберегти аркуші як PDF
dialog-save-recovery = Зберегти код відновлення як PDF
dialog-save-original = Зберегти копію оригіналу
dialog-save-backup = Зберегти резервну копію
dialog-pick-backup = Вибрати резервну копію
dialog-export-to = Куди покласти всі файли?
dialog-add = Додати
dialog-choose = Вибрати
dialog-save = Зберегти
dialog-cancel = Скасувати
dialog-close = Закрити
dialog-page-lost = Зараз неможливо показати вікно.
dialog-page-lost-hint = Вашу папку замкнено, і нічого не втрачено. Запустіть програму знову. Якщо це не допоможе, перезапустіть комп’ютер.
dialog-papers = PDF і фото
dialog-backups = Резервні копії
dialog-all-files = Усі файли
file-sheets = Аркуші
file-recovery = Код

## ---- Командний рядок ------------------------------------------------------------------------------------

# Довідку про команди не перекладено: вона з’являється англійською. Тут те, що програма запитує і відповідає.
cli-ask-passphrase = Пароль:
cli-ask-new-passphrase = Новий пароль:
cli-ask-passphrase-again = Ще раз:
cli-ask-recovery-code = Код відновлення (вісім груп із шести цифр):
cli-ask-share = Одна частина (дев’ять груп із шести цифр):
cli-ask-keep-weak = Усе одно залишити цей пароль? Напишіть «так» або «ні».
cli-ask-keep-access = Чи лишається доступ у { $name }? Напишіть «так» або «ні».
cli-yes = так
cli-ask-erase = Папку { $name } буде видалено назавжди. Щоб підтвердити, введіть її назву: { $name }
cli-ask-key-passphrase = Пароль ключа:
cli-made = Папку { $name } створено.
cli-recovery-shown = Це код відновлення. Запишіть його на папері. Більше його не буде показано. Хто його має, той може відкрити папку.
cli-recovery-written = Код відновлення записано у файл. Надрукуйте його, потім видаліть файл.
cli-passphrase-changed = Новий пароль діє. Попередні копії та резервні копії й далі відкриваються старим паролем.
cli-code-renewed = Є новий код відновлення. Знищте старий аркуш. Попередні копії та резервні копії й далі відкриваються старим кодом.
cli-failed-attempts = Невдалих спроб від останнього відкриття: { $count }, остання – { $last }.
cli-shares-made = Є три частини. Будь-які дві з них відкривають папку. Попередні частини цю папку більше не відкривають, а код відновлення – відкриває.
cli-shares-shown = Запишіть кожен рядок на окремому аркуші. Більше їх не буде показано.
cli-shares-written = Надрукуйте три частини. Зберігайте їх у трьох місцях, потім видаліть файл.
cli-access-given = { $name } тепер може відкрити цю папку власним ключем і все прочитати.
cli-access-nobody = Ніхто інший доступу не має.
cli-access-without-key = { $name } є у списку, але не має ключа в цій папці. Надайте доступ ще раз або приберіть ім’я.
cli-access-removed = { $name } більше не може відкрити цю папку. Попередні копії і те, що вже побачили, повернути неможливо. Хто записав ключ папки, той і далі зможе її відкрити. Якщо ви цього боїтеся, зробіть нові ключі (ordner new-keys).
cli-new-keys-room = На короткий час потрібно близько { $megabytes } МБ вільного місця. Доки це не закінчено, діє все старе.
cli-new-keys-made = Папка має нові ключі. Старий пароль, старий код, старі частини і старі доступи її більше не відкривають.
cli-new-keys-made-same-passphrase = Папка має нові ключі. Пароль той самий, що й раніше. Старий код, старі частини і старі доступи її більше не відкривають.
cli-new-keys-before = Попередні копії та резервні копії й далі відкриваються по-старому. Зробіть нову резервну копію і видаліть старі.
passphrase-weak = Слабкий: чужа людина зі швидкими комп’ютерами знайде цей пароль щонайбільше за день.
passphrase-fair = Середній: чужій людині зі швидкими комп’ютерами потрібно від кількох днів до кількох місяців.
passphrase-good = Добрий: чужій людині зі швидкими комп’ютерами потрібні роки.
passphrase-strong = Сильний: чужій людині зі швидкими комп’ютерами потрібно більше, ніж людське життя.
cli-backed-up = Збережено і перечитано для перевірки: { $name }. Документів: { $files }.
cli-backup-opens-with-passphrase = Ця резервна копія відкривається сьогоднішнім паролем. Код відновлення її не відкриває. Для цього зробіть другу з --recovery-file.
cli-backup-opens-with-code = Ця резервна копія відкривається кодом відновлення, а не паролем.
cli-backup-opens-with-shares = Ця резервна копія відкривається двома з трьох частин, а не паролем.
cli-backup-opens-with-identity = Ця резервна копія відкривається цим ключем, а не паролем.
cli-backup-left-out = Деякі документи не вдалося прочитати, коли робили копію. У ній їх немає.
cli-backup-not-due = Нова резервна копія не потрібна. Остання – від { $day }.
cli-backups-removed = Видалено старіших резервних копій: { $count }.
cli-last-backup = Остання резервна копія: { $day }.
cli-no-backup = Резервної копії цієї папки ще немає.
cli-practised = Ця резервна копія «{ $name }» від { $day } повна. Документів: { $files }. Нічого не записано.
cli-restored = Папку { $name } створено з резервної копії. Документів: { $files }. Вона відкривається паролем і кодом відновлення, які діяли, коли робили копію.
cli-repaired = Копію { $name } зроблено. Записів: { $records }. Вона відкривається тим самим паролем і тим самим кодом відновлення.
cli-repair-found = Знайдено документів без картки: { $count }. Вони в розділі 10.
cli-repair-lost = Файл цього документа втрачено: { $title }. Візьміть його з резервної копії.
cli-repair-keep = Зберігайте пошкоджену папку, доки не перевірите копію.
found-paper = Знову знайдений документ { $number }
cli-exported = Усе лежить у { $name }. Документів: { $files }. Ці файли не зашифровані. Видаліть їх, коли вони стануть не потрібні.
cli-export-left-out = Деякі документи не вдалося прочитати. Там їх немає.
cli-export-unfinished = Після попереднього переривання тут лишився { $name }. У ньому є документи, які можна прочитати. Видаліть його, якщо він вам не потрібен.
cli-erased = Папку { $name } видалено. Спершу знищено її ключі.
cli-erase-others = У каталозі ще є чужі файли: { $count }. Їх не змінено.
cli-erase-note = Копії та резервні копії в інших місцях і далі існують. На SSD або флешці залишки старих даних можуть лежати ще якийсь час; прочитати їх може лише той, хто має копію ключів і пароль або код.
cli-view-only = Папку відкрито лише для перегляду. Нічого не змінюється.
cli-little-room = На цьому диску мало місця. Звільніть місце, перш ніж додавати або зберігати щось велике.
cli-filed = Покладено: { $count }
cli-nothing-found = Тут нічого немає.
cli-saved = Збережено: { $name }. Цей файл не зашифровано.
cli-item-set = Новий стан: { $item }
cli-status-none = Папір не вказано: списки показують усе. Є такі папери:
cli-status-valid = Діє
cli-word-aliases = Також називають
cli-word-not-reviewed = ще не перевірено
cli-status-letter = Це інформація, а не юридична консультація. Має силу те, що написано у вашому папері та у вашому листі.
cli-path-office = Де
cli-path-needs = Для цього потрібно
cli-path-gives = Після цього ви маєте
cli-path-deadline = Час
cli-path-money = Гроші
cli-path-law = Закон
cli-path-filed = є в папці
cli-path-missing = ще бракує
cli-fact-old = перевірено { $day }, давно – уточніть, будь ласка
cli-fact-unchecked = не перевірено – уточніть, будь ласка
cli-contact-saved = Контакт збережено: { $name }
cli-contact-removed = Контакт прибрано: { $name }
cli-trashed = У кошику: { $name }
cli-restored-from-trash = Дістали з кошика: { $name }
cli-undone = Скасовано: { $name }
cli-number-saved = Номер збережено.
cli-number-look-again = Порівняйте його з папером ще раз. Іноді помилка і в самому папері.
cli-number-removed = Номер прибрано.
cli-variant-saved = Варіант написання збережено.
cli-variant-removed = Варіант написання прибрано.
cli-contact-gone = більше немає на аркушах
cli-contact-successor = тепер відповідає: { $text }
cli-contact-own-phone = мій номер: { $text }
cli-contact-own-note = моя нотатка: { $text }
cli-printed = Надруковано у { $name }, сторінок: { $pages }. Цей файл не зашифровано.
cli-entry-set = Записано: { $name }
cli-entry-removed = Прибрано: { $name }
cli-checked = Перевірено. Записів: { $records }, файлів: { $files }.
cli-all-well = Усе на місці і без змін.
cli-demo-made = Папку-зразок { $name } створено. Документів: { $count }. Особу вигадано. Пароль: { $passphrase }

## Строки: розрахунок рядок за рядком. Ніколи не кажемо, що час іще є. $day – день із днем тижня.

deadline-day =
    { $weekday ->
        [1] понеділок
        [2] вівторок
        [3] середа
        [4] четвер
        [5] п’ятниця
        [6] субота
       *[7] неділя
    }, { $date }
deadline-days =
    { $n ->
        [one] { $n } день
        [few] { $n } дні
        [many] { $n } днів
       *[other] { $n } дня
    }
deadline-weeks =
    { $n ->
        [one] { $n } тиждень
        [few] { $n } тижні
        [many] { $n } тижнів
       *[other] { $n } тижня
    }
deadline-months =
    { $n ->
        [one] { $n } місяць
        [few] { $n } місяці
        [many] { $n } місяців
       *[other] { $n } місяця
    }
deadline-years =
    { $n ->
        [one] { $n } рік
        [few] { $n } роки
        [many] { $n } років
       *[other] { $n } року
    }
deadline-free-saturday = вихідний
deadline-free-sunday = вихідний
deadline-free-holiday = свято ({ $name })
deadline-step-you-gave = Ваш день: { $day } ({ $what }).
deadline-step-way-not-given = Ви не вказали, як прийшов лист. Тому папка обережно рахує від цього дня: { $day }.
deadline-step-no-fixed-time = Для такого листа немає твердого часу на дорогу. Тому папка обережно рахує від цього дня: { $day }.
deadline-step-counts-as-delivered = Додаємо на дорогу до вас: { $period }. Лист вважається отриманим у цей день: { $day }.
deadline-step-delivered-that-day = Лист вважається отриманим у цей день: { $day }.
deadline-step-delivery-stays = { $day } – неробочий день: { $free }. Папка все одно рахує від цього дня. Так надійніше для вас.
deadline-step-begins-next-day = Сам цей день не рахується. День 1: { $day }.
deadline-step-period-of-your-letter = У вашому листі вказано такий строк: { $period }.
deadline-step-ends-after-days = Строк триває: { $period }. Він закінчується: { $day }.
deadline-step-ends-same-weekday = Строк триває: { $period }. Він закінчується того самого дня тижня: { $day }.
deadline-step-ends-same-day-of-month = Строк триває: { $period }. Він закінчується того самого числа місяця: { $day }.
deadline-step-ends-with-month = Строк триває: { $period }. У тому місяці такого числа немає. Тому він закінчується в останній день: { $day }.
deadline-step-so-long-before = Від цього дня назад: { $period }. Це { $day }.
deadline-step-day-before = Попередній день: { $day }.
deadline-step-is-free = { $day } – неробочий день: { $free }.
deadline-step-moves-to = Тому строк закінчується в наступний робочий день: { $day }.
deadline-step-act-before = Тоді установи зачинені. Зробіть це не пізніше попереднього робочого дня: { $day }.
deadline-step-does-not-move = Цей день не переноситься, навіть якщо це вихідний.
deadline-step-must-have-arrived = У цей день ваш лист уже має бути там. Лише надіслати його – недостатньо.
deadline-step-back-from = Рахуємо від цього дня: { $day }.
deadline-step-last-day-of-month = Останній день цього місяця: { $day }.
deadline-step-third-working-day = 3-й робочий день місяця: { $day }. Субота вважається робочим днем.
deadline-step-too-late-for-this-month = Ваш день пізніший. Тому рахується наступний місяць.
deadline-step-contract-ends = Якщо повідомлення про розірвання (Kündigung) до того часу буде там, договір закінчиться: { $day }.
deadline-step-at-once = Тут немає чого рахувати. Зробіть це негайно.
deadline-step-same-for-all = Цей день однаковий для всіх: { $day }.
deadline-step-weeks = Ці дні однакові для всіх: від { $first } до { $day }.
deadline-meaning-last-day = Найраніший останній день: { $day }
deadline-meaning-best-by = Найкраще до: { $day }
deadline-meaning-first-day = Не раніше: { $day }
deadline-meaning-runs-out = Закінчується: { $day }
deadline-meaning-reaches-back-to = Заява діє за минулий час від: { $day }
deadline-meaning-at-once = Негайно: { $day }
deadline-passed = Цей день уже минув. Зверніться по пораду сьогодні. Іноді все ще можна щось зробити.
deadline-letter-decides = Завжди має силу те, що написано у вашому листі. Якщо там раніший день, рахується раніший.
deadline-be-early = Не чекайте до цього дня. Подайте свій лист раніше. Зверніться по пораду сьогодні.
deadline-do-not-wait = Не чекайте до цього дня. Запитайте сьогодні.
deadline-no-instruction = Наприкінці листа немає роз’яснення щодо оскарження (Rechtsbehelfsbelehrung) або воно неправильне? Тоді часто діє строк один рік (§ 58 Abs. 2 VwGO, § 66 Abs. 2 SGG). Ніколи на це не покладайтеся.
deadline-unsure = Це правило не зовсім певне. Запитайте, будь ласка.
deadline-old = Ці дані старі або не перевірені. Запитайте, будь ласка.
deadline-no-legal-advice = Це інформація, а не юридична консультація.
deadline-sum = Ось розрахунок:
deadline-delivery = Коли лист вважається отриманим: { $text }
deadline-rule = Правило: { $text }
deadline-afterwards = Інакше: { $text }
deadline-note = Важливо: { $text }
deadline-office = Куди: { $text }
deadline-law = Закон: { $text }
deadline-source = Джерело: { $source }. Перевірено: { $stand }.
deadline-holidays = Свята регіону: { $region }
deadline-holidays-everywhere = Свята: лише спільні для всієї Німеччини
deadline-advice = Пораду можна отримати, наприклад, тут:
deadline-theme-asylum = Процедура надання притулку
deadline-theme-residence = Папери про перебування
deadline-theme-family = Родина
deadline-theme-children = Дитячий садок і школа
deadline-theme-language = Німецька мова
deadline-theme-housing = Житло
deadline-theme-benefits = Гроші від установ
deadline-theme-work = Робота
deadline-theme-health = Здоров’я
deadline-theme-driving = Водіння
deadline-theme-debt = Борги та штрафи
deadline-theme-general = Усі листи

## Хто відповідає: інформація, а не рішення

who-perhaps = Можливо. Ще бракує: { $missing }.
who-papers = Це для таких паперів: { $papers }.
who-missing-status = ваш папір про перебування
who-missing-age = ваш вік
who-missing-allocation = день, коли вас розподілили до міста
who-missing-hours = очікувана кількість годин консультацій
who-change = Від { $day } це зміниться:
who-informs = Це інформація. Вирішити може лише установа. Запитайте, перш ніж іти.

## Номери та варіанти написання

number-fits = відповідає контрольній цифрі
number-not-checked = не перевірено
number-doubt-length = сумнівно: занадто довгий або занадто короткий
number-doubt-shape = сумнівно: один знак не підходить
number-doubt-check-digit = сумнівно: контрольна цифра не підходить
variant-name = Ім’я
variant-birth-date = День народження

## ---- Помилки: що сталося, а .hint – що можна зробити тепер ---------------------------------------------

error-vault-not-found = Цієї папки тут немає.
    .hint = Чи вставлено USB-флешку? Перевірте назву.
error-vault-not-a-binder = Це не папка MEIN ORDNER.
    .hint = Виберіть увесь каталог, назва якого закінчується на «.ordner». Нічого не змінено.
error-vault-newer-format = Ця папка з новішої версії (формат { $found }). Ця програма знає формат { $supported }.
    .hint = Відкрийте її новішою програмою. Нічого не змінено.
error-vault-empty-passphrase = Пароль порожній.
    .hint = Введіть пароль.
error-vault-wrong-passphrase = Пароль не підходить.
    .hint = Спробуйте ще раз. Зверніть увагу на великі літери й мову клавіатури. Або скористайтеся кодом відновлення.
error-vault-code-typo = У групі { $group } помилка.
    .hint = Порівняйте групу { $group } зі своїм аркушем.
error-vault-code-incomplete = Код ще не повний.
    .hint = У ньому вісім груп із шести цифр.
error-vault-wrong-recovery-code = Цей код не від цієї папки.
    .hint = У вас є інший аркуш? Діє найновіший.
error-vault-too-soon = Було кілька невдалих спроб. Наступна можлива через { $seconds } с.
    .hint = Зачекайте трохи. З кодом відновлення чекати не треба.
error-vault-share-incomplete = Ця частина ще не повна.
    .hint = Кожна частина має дев’ять груп із шести цифр.
error-vault-shares-the-same = Це двічі та сама частина.
    .hint = Візьміть другу частину з іншого аркуша.
error-vault-shares-of-two-sets = Ці дві частини не належать до одного набору.
    .hint = Візьміть дві частини, зроблені того самого дня.
error-vault-wrong-shares = Ці частини не від цієї папки.
    .hint = Є новіші аркуші? Діють лише найновіші. Або скористайтеся кодом відновлення.
error-vault-no-shares = Для цієї папки немає частин на папері.
    .hint = Скористайтеся паролем або кодом відновлення. Після заміни ключів старі частини не діють.
error-vault-not-a-recipient = Це не відкритий ключ age.
    .hint = Він починається з age1 і займає один рядок. Попросіть людину надіслати його ще раз.
error-vault-not-an-identity = У цьому файлі немає ключа age.
    .hint = У правильному файлі є рядок, який починається з AGE-SECRET-KEY-1.
error-vault-wrong-identity = Цей ключ не відкриває цю папку.
    .hint = У вас є інший ключ? Якщо ні, власник має ще раз надати вам доступ.
error-vault-access-exists = Цей ключ уже має доступ, під іменем { $name }.
    .hint = Нічого робити не треба. Або спершу приберіть старий запис.
error-vault-no-such-access = Серед тих, хто має доступ, немає імені { $name }.
    .hint = Подивіться у списку. Досить початку, якщо він підходить лише одному запису.
error-vault-already-exists = Тут уже є щось із такою назвою.
    .hint = Візьміть іншу назву. Нічого не перезаписано.
error-vault-in-use = Ця папка вже відкрита.
    .hint = Закрийте інше вікно або програму і спробуйте ще раз.
error-vault-file-missing = У папці бракує файлу: { $file }
    .hint = Усе інше на місці. Візьміть файл із резервної копії.
error-vault-damaged = Цей файл пошкоджено: { $file }
    .hint = Нічого не змінюйте. Якщо це ключ, папку відкриє код відновлення. Інакше можна переглянути все, що читається, і зробити справну копію («ordner repair») або взяти останню резервну копію.
error-vault-bundle-unreadable = Цей файл не є повною резервною копією MEIN ORDNER.
    .hint = Виберіть інший файл або старішу резервну копію. Нічого не змінено.
error-vault-no-such-action = Такого кроку немає.
    .hint = В історії видно, що було змінено.
error-vault-changed-since = Цього вже не можна скасувати. Потім це знову змінили.
    .hint = Подивіться в історії. Там видно, що було раніше.
error-vault-stopped = Ви це зупинили.
    .hint = Нічого не лишилося зробленим наполовину. Можна будь-коли почати знову.
error-vault-mixed-state = У цій папці змішано файли з різних днів.
    .hint = Можливо, хтось повернув старий файл. Можна все переглянути і зробити справну копію: «ordner repair». Або візьміть останню резервну копію.
error-vault-disk-full = Диск заповнено.
    .hint = Звільніть трохи місця і спробуйте ще раз. У папці все так, як було.
error-vault-read-only = Сюди неможливо записати.
    .hint = Флешка захищена від запису? Скопіюйте папку в інше місце. У ній усе так, як було.
error-vault-disk = Диск повідомляє про помилку.
    .hint = Нічого не виймайте. Спробуйте ще раз. Якнайшвидше зробіть резервну копію в іншому місці.
error-vault-disk-unsure = Диск не зміг підтвердити, що все збережено.
    .hint = Закрийте папку і відкрийте її знову. Може бракувати останньої зміни; усе попереднє на місці. Якнайшвидше зробіть резервну копію в іншому місці.
error-vault-unexpected = Сталося щось несподіване.
    .hint = У папці все так, як було. Закрийте програму і відкрийте її знову.
error-intake-empty = Цей файл порожній.
    .hint = Скопіюйте його ще раз із телефону або флешки.
error-intake-too-large = Цей файл завеликий. Можна до { $limit_mb } МБ.
    .hint = Зробіть фото або менший PDF із потрібними сторінками.
error-intake-heic-photo = Це фото у форматі HEIC. Папка ще не вміє його показувати.
    .hint = Увімкніть на телефоні «JPEG» (камера: «Найбільш сумісні») або надішліть фото як JPEG.
error-intake-other-kind = Це файл { $format }. Папка приймає PDF, JPEG і PNG.
    .hint = Збережіть його як PDF і додайте PDF.
error-intake-unknown-kind = Це не PDF і не фото.
    .hint = Папка приймає PDF, JPEG і PNG.
error-intake-too-many-pixels = На цьому зображенні забагато точок. Можна до { $limit_megapixels } мегапікселів.
    .hint = Оригінал надійно лежить у папці. Неможливі лише перегляд і друк.
error-intake-damaged-picture = Це зображення пошкоджено або скопійовано не повністю.
    .hint = Скопіюйте його ще раз із телефону або флешки.
error-intake-too-large-to-print = Цей документ завеликий, щоб друкувати його разом з іншими. Можна до { $limit_mb } МБ.
    .hint = Збережіть копію оригіналу і надрукуйте її окремо.
error-intake-too-many-pages = У цьому документі забагато сторінок. Можна до { $limit }.
    .hint = Збережіть копію оригіналу і надрукуйте лише потрібні сторінки.
error-intake-no-pages = У цьому PDF немає жодної сторінки.
    .hint = Відкрийте його в програмі, в якій його зроблено, і ще раз збережіть як PDF.
error-intake-damaged-pdf = Цей PDF пошкоджено. Жодної сторінки неможливо прочитати.
    .hint = Попросіть у відправника новий файл або відскануйте папір ще раз.
error-intake-pdf-too-heavy = Цей PDF розгортається в дуже великі дані. Звичайний документ так не робить.
    .hint = Відкривайте його, лише якщо знаєте відправника. Попросіть фото або скан.
error-intake-pdf-password-needed = Цей PDF замкнено власним паролем.
    .hint = Введіть пароль, який вам повідомив відправник. Його не буде збережено.
error-intake-pdf-password-wrong = Пароль не відкриває цей PDF.
    .hint = Перевірте великі й малі літери. Часто пароль написано в листі відправника.
error-intake-pdf-locked-otherwise = Цей PDF замкнено не паролем, а інакше, наприклад сертифікатом.
    .hint = Попросіть у відправника незамкнений файл.
error-sheets-missing-glyph = Для знака «{ $character }» ({ $code }) немає шрифту.
    .hint = Напишіть слово іншими знаками. Так ніколи не друкується неправильний знак.
error-sheets-no-such-sheet = Такого аркуша немає: { $name }
    .hint = Усі назви показує «ordner sheets».
error-sheets-nothing-left = Для цього читача не лишилося нічого, що можна надрукувати.
    .hint = Усе, що ви вибрали, приватне або призначене не для нього. Назвіть окремий аркуш або друкуйте з --private.
error-sheets-not-written = PDF не вдалося записати.
    .hint = Спробуйте менше аркушів. Технічні дані: { $reason }
error-locale-no-such-language = Цієї мови ще немає: { $tag }
    .hint = Є, наприклад, німецька (de), англійська (en) та українська (uk).
error-locale-not-readable = Мовний файл { $tag } пошкоджено.
    .hint = Технічні дані: { $reason }
error-binder-no-such-document = Такого документа немає: { $name }
    .hint = Подивіться у списку. Досить початку id, якщо він підходить лише одному документу.
error-binder-no-such-register = Такого розділу немає: { $name }
    .hint = Є розділи від 1 до 10 і від A до E.
error-binder-no-such-item = Такого пункту немає: { $name }
    .hint = Напишіть список і пункт через скісну риску, наприклад arrival/keep-proof.
error-binder-no-such-kind = Такого виду документа немає: { $name }
    .hint = Усі види показує команда «ordner kinds». Вид можна й не вказувати.
error-binder-no-such-status = Такого паперу про перебування немає: { $name }
    .hint = Команда «ordner status» разом із вашою папкою показує список, наприклад gestattung.
error-binder-no-such-word = Папка не знає цього слова: { $name }
    .hint = Усі слова показує команда «ordner word». Можна також запитати в консультаційному центрі.
error-binder-no-such-path = Такого шляху немає: { $name }
    .hint = Усі шляхи показує команда «ordner path».
error-binder-no-such-contact = Такого власного контакту немає: { $name }
    .hint = Подивіться у списку контактів.
error-binder-name-missing = Немає імені або назви.
    .hint = Введіть ім’я або назву.
error-binder-no-such-slot = Жоден аркуш про це не питає: { $name }
    .hint = Назви відповідей показує «ordner sheets --json», наприклад family-name.
error-binder-entry-too-long = Ця відповідь задовга.
    .hint = Можна до { $limit } знаків. Скоротіть її або додайте аркуш паперу.
error-binder-file-not-there = Цього файлу немає: { $name }
    .hint = Флешка або телефон ще під’єднані?
error-binder-file-not-readable = Цей файл неможливо прочитати: { $name }
    .hint = Спершу скопіюйте його на комп’ютер.
error-binder-folder-not-file = Це каталог, а не файл: { $name }
    .hint = Виберіть файли в ньому.
error-binder-file-still-changing = Цей файл змінився, поки його читали: { $name }
    .hint = Зачекайте, доки телефон закінчить копіювання. Потім додайте його ще раз.
error-binder-not-saved = Не вдалося зберегти: { $name }
    .hint = Там немає місця або запис заборонено? Виберіть інше місце.
error-binder-no-word-list = Цією мовою ще немає слів: { $language }
    .hint = Є німецька (de) та англійська (en).
error-binder-groups-do-not-match = Цифри не відповідають вашому коду.
    .hint = Порівняйте зі своїм аркушем і введіть ще раз.
error-binder-not-in-the-trash = «{ $name }» немає в кошику.
    .hint = Подивіться у списку кошика.
error-binder-no-such-record = Тут немає «{ $name }».
    .hint = Візьміть id зі списку, наприклад id документа.
error-binder-nothing-to-undo = Немає чого скасовувати.
    .hint = Нічого не змінено.
error-binder-closed-meanwhile = Тим часом папку замкнули. Ці папери не додано.
    .hint = Відкрийте папку і додайте папери ще раз.
error-binder-no-such-number = Такого номера немає: { $name }.
    .hint = Усі номери показує: ordner number ПАПКА list
error-binder-no-such-variant = Такого варіанта написання немає: { $name }.
    .hint = Усі варіанти показує: ordner variant ПАПКА list
error-binder-nothing-written = Тут ще нічого не написано.
    .hint = Перепишіть те, що стоїть на папері.
error-binder-paper-missing = Бракує паперу, на якому це написано.
    .hint = Назвіть папір через --paper або документ через --document.
error-binder-nothing-to-print = Немає чого друкувати.
    .hint = Виберіть аркуш або документ.
error-binder-no-private-folder = На цьому комп’ютері немає захищеного місця в пам’яті. Тому тут нічого не відкривається в іншій програмі.
    .hint = Збережіть PDF у місце, яке виберете самі, наприклад на USB-флешку, і відкрийте його звідти.
# Зауваження і причини у файлі для друку
remark-end-missing = Кінця цього файлу бракує. Може бракувати й сторінок.
    .hint = Порівняйте надруковане з папером.
remark-fields-not-drawn = У цьому бланку є записи, які може показати лише та програма, в якій його заповнили.
    .hint = Надрукуйте його там у PDF і додайте цей PDF.
left-out-private = Не додано: цей документ лежить у приватному розділі.
    .hint = Якщо його треба додати, назвіть документ або його розділ.
error-binder-no-content-there = У { $name } немає вмісту.
    .hint = Виберіть каталог із pack.toml і contacts.toml.
error-binder-unknown-signer = Папка не знає, хто підписав цей пакет: { $words }
    .hint = Зателефонуйте тим, від кого він. Вони читають ті самі слова? Тоді вкажіть --trust-signer і ці слова.
error-binder-pack-not-signed = Цей каталог без підпису.
    .hint = Він ваш власний? Тоді вкажіть --unsigned. Якщо ні, попросіть підписаний файл.
error-binder-pack-is-older = Цей пакет старіший, ніж той, що в папці: { $name }
    .hint = Нічого не змінено. Попросіть новий пакет.
error-binder-not-only-packs = Тут більше, ніж пакети регіонів.
    .hint = Папка приймає лише регіони. Розділи та списки справ приходять разом із програмою.
error-cli-passphrases-differ = Два паролі різні.
    .hint = Почніть знову. Нічого не створено.
error-cli-passphrase-empty = Пароль порожній.
    .hint = Введіть хоча б один знак, а краще чотири слова.
error-cli-passphrase-file-not-readable = Файл із паролем неможливо прочитати.
    .hint = Перевірте назву файлу.
error-cli-no-passphrase = Немає пароля і немає клавіатури, щоб його запитати.
    .hint = Скористайтеся --passphrase-file.
error-cli-recovery-file-exists = Файл для коду відновлення вже існує.
    .hint = Візьміть іншу назву. Нічого не перезаписано.
error-cli-passphrase-not-kept = Нічого не змінено.
    .hint = Почніть знову з довшим паролем. «ordner passphrase» пропонує пароль.
error-cli-nobody-to-ask = Є запитання, але немає клавіатури, щоб відповісти.
    .hint = Виконайте команду в терміналі.
error-cli-two-shares = Частин має бути рівно дві.
    .hint = Вкажіть --share-file двічі.
error-cli-who-keeps-access = До цієї папки мають доступ інші люди.
    .hint = Вкажіть через --keep ІМ’Я, у кого він лишається, або --keep-nobody. Усіх показує «ordner access ПАПКА list».
error-cli-older-state = Ця папка старіша за ту, що була тут раніше: остання зміна { $found }, востаннє бачили { $known }.
    .hint = Ви повернули стару копію? Пошукайте новішу папку. Якщо хочете працювати зі старою: --accept-older. Нічого не змінено.
error-cli-erase-not-confirmed = Папку не видалено.
    .hint = Введіть точну назву папки або скористайтеся --yes.
error-cli-one-title-many-files = Одна назва підходить лише для одного файлу.
    .hint = Додавайте по одному файлу або не вказуйте --title.
error-cli-no-region-name = Цю назву не можна використати.
    .hint = Каталог має назву міста: малі літери, цифри, дефіси. У назві немає лапок.
error-cli-folder-exists = Такий каталог уже існує.
    .hint = Візьміть іншу назву. Нічого не перезаписано.
error-cli-not-one-region = Це не каталог регіону.
    .hint = Виберіть каталог, у якому є contacts.toml.
error-cli-table-not-applied = З цією таблицею у файлі були б помилки. Він лишився таким, як був.
    .hint = Дивіться вище. Рядки вказано за новим файлом.
error-cli-key-exists = Такий файл уже існує.
    .hint = Візьміть іншу назву. Перезаписаний ключ неможливо повернути.
error-cli-key-not-made = Не вдалося створити ключ.
    .hint = Закрийте інші програми і спробуйте ще раз.
error-cli-key-not-usable = Цей ключ не можна використати.
    .hint = Це файл із секретним ключем? Пароль правильний?
error-cli-comment-not-one-line = Речення про пакет має бути в одному рядку.
    .hint = Напишіть його в один рядок.

error-packs-too-large = Файл { $file } завеликий.
    .hint = Дозволено { $limit_kib } КіБ. Розділіть файл.
error-packs-too-many-files = У пакеті забагато файлів.
    .hint = Дозволено: { $limit }.
error-packs-not-text = { $file }, рядок { $line }: це не текст у UTF-8.
    .hint = Збережіть файл у редакторі як UTF-8.
error-packs-misplaced = { $file }: цей файл не на своєму місці.
    .hint = Очікується: { $expected }.
error-packs-unknown-key = { $file }, рядок { $line }: тут не буває { $name }.
    .hint = Можливі: { $expected }.
error-packs-missing-key = { $file }, рядок { $line }: тут бракує { $name }.
    .hint = Додайте рядок із { $name }.
error-packs-not-readable = { $file }, рядок { $line }: це неможливо прочитати.
    .hint = Технічні дані: { $reason }
error-packs-hidden-character = { $file }, рядок { $line }: тут є невидимий знак ({ $code }).
    .hint = Видаліть його. Він міг би сховати або перевернути текст.
error-packs-too-long = { $file }, рядок { $line }: { $name } – задовгий текст.
    .hint = Дозволено знаків: { $limit }. Зробіть із нього два рядки.
error-packs-missing-text = { $file }, рядок { $line }: { $name } не має тексту цією мовою: { $language }.
    .hint = Кожному рядку потрібні німецька (de) та англійська (en).
error-packs-malformed = { $file }, рядок { $line }: { $name } написано неправильно.
    .hint = Очікується: { $expected }.
error-packs-duplicate-id = { $file }, рядок { $line }: id { $name } уже використано.
    .hint = Дайте іншу назву.
error-packs-unknown-reference = { $file }, рядок { $line }: { $name } не існує.
    .hint = Чи правильно написано назву?
error-packs-circular-inheritance = { $file }, рядок { $line }: пакет { $name } успадковує сам себе.
    .hint = Пакет може успадковувати лише більший регіон.
error-packs-too-many-levels = { $file }, рядок { $line }: пакет { $name } лежить у надто багатьох регіонах.
    .hint = Дозволено рівнів: { $limit }, наприклад Німеччина, Саксонія, Дрезден.
error-packs-unproven-detail = { $file }, рядок { $line }: { $name } недостатньо підтверджено.
    .hint = Зі слабким джерелом там можуть бути лише назва і сайт.
error-packs-pack-file-too-large = Файл завеликий для пакета.
    .hint = Дозволено { $limit_mib } МіБ. Нічого не змінено.
error-packs-not-a-pack-file = Це не підписаний пакет.
    .hint = Отримайте файл ще раз. Не відкривайте і не зберігайте його в іншій програмі.
error-packs-wrong-signature = Підпис не підходить. Це не той файл, який підписали.
    .hint = Не використовуйте його. Попросіть новий. Нічого не змінено.
error-packs-no-such-pack = Такого пакета немає: { $name }
    .hint = Є, наприклад, dresden, sn і de.
error-rules-no-such-rule = Правила { $name } немає.
    .hint = Усі правила показує: ordner deadline list. Або введіть строк зі свого листа, наприклад 2w.
error-rules-not-a-period = { $name } – не строк, за яким папка може рахувати.
    .hint = Введіть число і літеру: 14d для днів, 2w для тижнів, 1m для місяців, 1y для років.
error-rules-only-your-letter = Цей строк знає лише ваш лист. Папка його не вгадує.
    .hint = Прочитайте роз’яснення наприкінці листа (Rechtsbehelfsbelehrung). Введіть строк, який там надруковано, наприклад --period 1w. Зверніться в консультаційний центр сьогодні.
error-rules-never-relied-upon = За цим строком папка не рахує.
    .hint = Лише суд знає, чи роз’яснення бракує або чи воно неправильне. Рахуйте за коротким строком і зверніться по пораду сьогодні.
error-rules-no-period-here = У правилі { $name } немає строку, який міг би бути в листі.
    .hint = Не вказуйте --period. Або введіть замість правила лише строк із листа.
error-rules-no-letter-here = Правило { $name } починається не з листа.
    .hint = Не вказуйте --delivered. Вкажіть через --from день, коли це сталося.
error-rules-way-unknown = Пакет не має правила для цього шляху ({ $name }).
    .hint = Не вказуйте --delivered. Тоді папка обережно рахує від дати.
error-rules-holidays-unknown = Свята цього часу невідомі: { $year }.
    .hint = Перевірте рік, який ви ввели.
error-rules-no-such-topic = Теми { $name } немає.
    .hint = Усі теми показує: ordner who
error-rules-no-such-status = Папка не знає такого паперу: { $name }.
    .hint = Не вказуйте --status. Відповідь усе одно буде.
error-rules-no-such-number = Такого виду номера немає: { $name }.
    .hint = Усі види показує: ordner number ПАПКА kinds. Для всього іншого є other.

### Що надруковано інакше, ніж просили; .hint – що можна зробити
left-out-other-reader = Не для цього читача: { $name }
    .hint = Назвіть аркуш, якщо все одно хочете його надрукувати.
left-out-private-sheet = Приватний аркуш, не надруковано: { $name }
    .hint = З --private його буде надруковано.
left-out-private-documents = Документи у приватних розділах, не надруковано: { $count }
    .hint = З --private вони будуть у списку.
left-out-private-contacts = Контакти у приватних розділах, не надруковано: { $count }
    .hint = З --private вони будуть у списку.
left-out-private-checklist = Приватний список справ, не надруковано: { $name }
    .hint = З --private його буде надруковано.
left-out-private-items = Пункти приватних списків, не надруковано: { $count }
    .hint = З --private їх буде надруковано.
left-out-private-answer = Приватна відповідь, не надруковано: { $name }
    .hint = З --private її буде надруковано.
left-out-own-notes = Ваші нотатки біля контактів, не надруковано: { $count }
    .hint = З --private вони там будуть.
left-out-not-enlarged = Є лише в одному розмірі: { $name }
    .hint = Картки, наклейки та складені книжечки мають сталий розмір.
### Що впадає в око у вмісті, хоч і не є помилкою; .hint – що зробити тепер
note-packs-stale = { $file }, рядок { $line }: { $name } востаннє перевірено { $stand }.
    .hint = Запитайте. Це ще правильно? Тоді запишіть лише новий день перевірки (Stand).
note-packs-review-due = { $file }, рядок { $line }: { $name } слід було перевірити до { $review_by }.
    .hint = Перевірте і запишіть новий день перевірки (Stand).
note-packs-unchecked = { $file }, рядок { $line }: { $name } ще ніхто не перевірив.
    .hint = Знайдіть джерело з датою.
note-packs-long-sentences = { $file }: речення довгі ({ $language }, у середньому слів: { $average }).
    .hint = У середньому щонайбільше { $most } слів. Зробіть з одного речення два.

### Що може знайти перевірка; .hint – що зробити тепер
finding-file-missing = Бракує файлу: { $file }
    .hint = Усе інше на місці. Візьміть файл із резервної копії.
finding-file-changed = Файл уже не той, який поклали в папку: { $file }
    .hint = Не відкривайте його. Візьміть його з резервної копії.
finding-file-unknown = Файл не належить до жодного документа: { $file }
    .hint = Можливо, він лишився після переривання. Він лежить там і не шкодить.
finding-slot-damaged = Ключ пошкоджено: { $file }
    .hint = Інший ключ і далі відкриває папку. keyring.age належить до пароля: встановіть новий за допомогою коду відновлення. recovery.age належить до коду: зробіть новий.
finding-slot-missing = Ключа бракує: { $file }
    .hint = Інший ключ і далі відкриває папку. keyring.age належить до пароля: встановіть новий за допомогою коду відновлення. recovery.age належить до коду: зробіть новий.
finding-second-copy = Інша програма поклала поруч другу версію: { $file }
    .hint = Її не використано і не видалено. Якщо хочете в неї заглянути, скопіюйте її разом з усією папкою в інше місце. Не тримайте папку в каталозі, який синхронізується з іншими пристроями.
finding-database-damaged = Список документів пошкоджено.
    .hint = Зробіть справну копію через «ordner repair» або візьміть останню резервну копію. Сама папка лишається такою, як є.
finding-records-changed = Деякі записи зі старішого стану.
    .hint = Можливо, хтось повернув старі файли. Порівняйте з останньою резервною копією. «ordner repair» робить узгоджену копію.

error-window-no-viewer = Не вдалося запустити програму, яка показує PDF.
    .hint = Збережіть PDF і відкрийте його самі.
error-window-binder-closed = Папку закрито.
    .hint = Відкрийте її своїм паролем.
error-window-binder-open = Одна папка вже відкрита.
    .hint = Спершу закрийте її.
error-window-not-on-the-shelf = Цієї папки вже немає у списку.
    .hint = Виберіть її знову через «Відкрити іншу папку».
error-window-view-only = Цю папку відкрито лише для перегляду.
    .hint = Замкніть її і відкрийте без «Лише перегляд». Тоді зможете щось змінювати.
error-window-at-work = Зараз триває інша довга робота.
    .hint = Зачекайте, доки вона закінчиться, або зупиніть її.
error-window-settings-not-saved = Налаштування не вдалося зберегти.
    .hint = Воно діє, доки ви не закриєте програму. Ваших документів це не стосується.
error-unexpected-unknown = Сталося щось несподіване.
    .hint = У папці все так, як було. Закрийте програму і відкрийте її знову.

## ---- Вміст: рядки з assets, під їхніми позначками ------------------------------------------------------

# Назви розділів і аркушів, пояснення, що куди класти, що залишається і що можна викинути.

## Розділ 1: Прибуття
register-1-title = Прибуття
register-1-place = Сюди кладіть усі папери про ваше перебування в Німеччині.
register-1-first = Майже кожна установа хоче спершу побачити ці папери.
register-1-copies = Якщо можна, віддавайте лише копії.
register-1-receipt = Якщо установа залишає оригінал собі, попросіть довідку про це.
register-1-check = Перевіряйте на кожному папері своє ім’я і дату народження.
register-1-address = Після кожного переїзду всі установи мають отримати вашу нову адресу.
register-1-address-who = Найважливіші: Федеральне відомство (BAMF), управління у справах іноземців (Ausländerbehörde), соціальне відомство (Sozialamt) і суд.
register-1-address-why = Інакше листи йдуть на стару адресу, а строки все одно спливають.
register-1-letterbox = На поштовій скриньці має бути добре видно ваше ім’я.
register-1-post = Щодня перевіряйте пошту.
register-1-envelope = Зберігайте жовті конверти разом із листом.
register-1-envelope-date = На конверті стоїть, коли прийшов лист.
register-1-hearing = Перед співбесідою (Anhörung) отримайте безкоштовну й незалежну консультацію.
register-1-expiry = Запишіть, до якого дня дійсне ваше посвідчення або картка.
register-1-renew = Просіть продовження приблизно за три місяці.
register-1-private = Папери з процедури надання притулку приватні.
register-1-private-show = Показуйте їх лише тим, хто вас у цьому консультує.
register-1-file-arrival-proof = Довідка про прибуття (Ankunftsnachweis)
register-1-file-permission = Дозвіл на перебування на час процедури (Aufenthaltsgestattung) або дозвіл-відстрочка (Duldung)
register-1-file-fiction = Довідка про право перебування, доки установа вирішує (Fiktionsbescheinigung)
register-1-file-card = Копія картки посвідки на проживання (eAT) з додатковим аркушем (Zusatzblatt)
register-1-file-passport = Копія паспорта або проїзного документа (Reiseausweis)
register-1-file-allocation = Рішення про розподіл (Zuweisungsbescheid)
register-1-file-registration = Довідка про реєстрацію (Meldebescheinigung)
register-1-file-condition = Рішення про обов’язок проживати в певному місці (Wohnsitzauflage)
register-1-file-bamf = Приватне: листи від BAMF і протокол співбесіди (Anhörung)
register-1-file-decision = Приватне: рішення (Bescheid) разом із конвертом
register-1-file-court = Приватне: листи від суду й адвоката, довіреності (Vollmacht)
register-1-field-permit = Вид і номер паперу
register-1-field-valid = Дійсний до
register-1-field-allocation = Розподілено: коли, куди
register-1-field-residence = Обов’язок проживати в (Wohnsitzauflage)
register-1-field-work = Чи дозволено працювати: як написано на папері
register-1-field-file = Номер справи в BAMF
register-1-field-told = Нову адресу повідомлено: кому і коли
register-1-keep-decisions = Рішення, конверти і протокол співбесіди залишаються назавжди.
register-1-keep-cards = Старі посвідчення і дозволи-відстрочки (Duldung) залишаються як копії. Вони показують, як довго ви тут.
register-1-keep-court = Листи від суду й адвоката залишаються, навіть коли справу закінчено.
register-1-keep-appointments = Запрошення на зустрічі, які вже минули, можна викинути через рік.
register-1-keep-leaflets = Загальні пам’ятки можна викинути, коли є нові.

## Розділ 2: Гроші
register-2-title = Гроші
register-2-place = Тут збирайте всі папери про гроші.
register-2-office = Спершу треба знати, яка установа платить вам.
register-2-social = Під час процедури надання притулку і з Duldung платить зазвичай соціальне відомство (Sozialamt).
register-2-jobcenter = Після визнання захисту платить зазвичай Jobcenter (центр зайнятості).
register-2-ending = Коли ви переходите, Jobcenter питає про рішення іншої установи, що вона більше не платить (Einstellungsbescheid).
register-2-early = Подавайте заяву (Antrag) якомога раніше.
register-2-copy = Зробіть копію кожної заяви, перш ніж її подати.
register-2-proof = Попросіть підтвердити подання з датою.
register-2-read = Уважно читайте кожне рішення (Bescheid) або попросіть допомоги.
register-2-objection = Проти рішення зазвичай можна подати заперечення (Widerspruch) протягом одного місяця.
register-2-letter = Має силу строк, указаний у вашому листі.
register-2-changes = Одразу повідомляйте про зміни, наприклад роботу, переїзд або дитину.
register-2-renewal = Запишіть, коли закінчується виплата.
register-2-statements = Зберігайте виписки з рахунку, бо установи про них питають.
register-2-debts = Якщо є борги, рано звертайтеся по пораду.
register-2-yellow = Ніколи не залишайте жовті листи невідкритими.
register-2-file-social = Рішення соціального відомства (Sozialamt)
register-2-file-ending-notice = Рішення Sozialamt про припинення виплат (Einstellungsbescheid)
register-2-file-application = Копія заяви до Jobcenter з усіма додатками
register-2-file-approval = Рішення про надання і про зміну виплат (Bewilligungsbescheid, Änderungsbescheid)
register-2-file-child-benefit = Рішення про допомогу на дитину (Kindergeld) і доплату на дитину (Kinderzuschlag)
register-2-file-housing-benefit = Рішення про житлову допомогу (Wohngeld) і допомогу на освіту (Bildung und Teilhabe)
register-2-file-account = Договір із банком і виписки з рахунку за останні три місяці
register-2-file-city-pass = Міський пас для знижок (Stadtpass)
register-2-file-broadcasting = Звільнення від внеску за мовлення (Rundfunkbeitrag)
register-2-file-contracts = Договори на мобільний зв’язок та інтернет
register-2-file-reminders = Нагадування про оплату (Mahnung) і домовленості про оплату частинами (Raten)
register-2-field-office = Яка установа платить
register-2-field-reference = Номер у цій установі
register-2-field-period = Надано від, до
register-2-field-renew = Подати нову заяву до
register-2-field-account = Банк та IBAN
register-2-field-person = Ім’я і телефон в установі
register-2-keep-decisions = Рішення про виплати залишаються, навіть старі. Вони потрібні в разі спору і для пенсії.
register-2-keep-applications = Копії заяв залишаються, доки не прийде наступне правильне рішення.
register-2-keep-debts = Підтвердження сплачених боргів залишаються щонайменше три роки.
register-2-keep-statements = Виписки з рахунку зазвичай можна викинути через три роки. Установи часто дивляться на останні три місяці.
register-2-keep-receipts = Касові чеки можна викинути, коли гарантія закінчилася.

## Розділ 3: Житло
register-3-title = Житло
register-3-place = Тут лежать усі папери про вашу квартиру чи гуртожиток.
register-3-may = Спершу перевірте, чи вам можна переїжджати.
register-3-condition = Деякі люди мусять жити в певному місці.
register-3-where = Це написано у вашому посвідченні або в рішенні.
register-3-approval = Якщо за житло платить установа, вона має спершу погодитися.
register-3-sign = Підписуйте договір оренди (Mietvertrag) лише після цієї згоди.
register-3-understand = Не підписуйте того, чого не розумієте.
register-3-handover = Під час заселення пройдіть з орендодавцем усі кімнати.
register-3-photos = Запишіть усі пошкодження і зробіть фото.
register-3-register = Зареєструйте нову адресу протягом двох тижнів (Anmeldung).
register-3-confirmation = Для цього потрібне підтвердження орендодавця (Wohnungsgeberbestätigung).
register-3-name = Напишіть своє ім’я на дзвінку і на поштовій скриньці.
register-3-tell = Повідомте нову адресу всім установам.
register-3-defects = Про несправності повідомляйте одразу і письмово.
register-3-notice = Перед виїздом розірвіть договір письмово (Kündigung), зазвичай за три місяці.
register-3-file-contract = Договір оренди (Mietvertrag)
register-3-file-accommodation = Розподіл і рішення про плату за гуртожиток (Gebührenbescheid)
register-3-file-confirmation = Підтвердження орендодавця (Wohnungsgeberbestätigung)
register-3-file-entitlement = Довідка на соціальне житло (Wohnberechtigungsschein)
register-3-file-handover = Акт передачі квартири (Übergabeprotokoll) з фото
register-3-file-deposit = Підтвердження застави (Kaution)
register-3-file-costs = Розрахунок комунальних витрат (Nebenkosten)
register-3-file-energy = Договори на електрику та опалення
register-3-file-rules = Правила будинку (Hausordnung)
register-3-file-insurance = Страхування відповідальності (Haftpflicht) і майна (Hausrat)
register-3-file-defects = Листи про несправності та ремонт
register-3-file-notice = Розірвання договору (Kündigung)
register-3-field-flat = Площа і кімнати
register-3-field-rent = Оренда без витрат (Kaltmiete), комунальні витрати, опалення
register-3-field-start = Початок оренди і строк розірвання
register-3-field-deposit = Застава і де вона лежить
register-3-field-landlord = Орендодавець, телефон
register-3-field-meters = Показники лічильників під час заселення
register-3-field-keys = Кількість ключів
register-3-keep-contract = Договір оренди й акт передачі залишаються ще три роки після виїзду.
register-3-keep-deposit = Підтвердження застави залишається, доки вам не повернуть гроші.
register-3-keep-statements = Розрахунки комунальних витрат залишаються щонайменше дванадцять місяців, краще три роки.
register-3-keep-offers = Пропозиції квартир, які ви не взяли, можна викинути.
register-3-keep-notices = Оголошення з під’їзду можна викинути, коли дата минула.

## Розділ 4: Німецька мова
register-4-title = Німецька мова
register-4-place = Тут збирайте все про свої курси німецької.
register-4-why = Добра німецька допомагає на роботі, з житлом, у лікаря і в установах.
register-4-course = На інтеграційному курсі (Integrationskurs) ви вчите німецьку і багато дізнаєтеся про країну.
register-4-paper = Для курсу потрібне право на участь (Berechtigung) або зобов’язання (Verpflichtung).
register-4-from = Його видає BAMF, управління у справах іноземців (Ausländerbehörde) або Jobcenter.
register-4-rules = Правила часто змінюються, тому запитайте в консультаційному центрі.
register-4-limit = Право на курс може закінчитися через рік.
register-4-choose = Потім знайдіть школу, яка проводить курс.
register-4-test = Тест покаже, який курс вам підходить.
register-4-special = Є окремі курси для жінок, батьків і молоді.
register-4-script = Хто пише іншими літерами, може спершу вивчити латинські.
register-4-children = Якщо у вас малі діти, запитайте про догляд за ними.
register-4-attend = Ходіть регулярно і зберігайте підтвердження.
register-4-refund = Хто платить сам і вчасно складе іспит, може повернути частину грошей.
register-4-volunteers = Волонтери теж проводять безкоштовні курси.
register-4-file-entitlement = Право або зобов’язання відвідувати інтеграційний курс (Berechtigung, Verpflichtung)
register-4-file-placement = Результат тесту на рівень (Einstufungstest)
register-4-file-enrolment = Запис на курс і договір
register-4-file-attendance = Довідки про відвідування (Teilnahmebescheinigung)
register-4-file-certificates = Мовні сертифікати, наприклад A1, A2 або B1
register-4-file-dtz = Тест з німецької для мігрантів (DTZ)
register-4-file-orientation = Тест «Життя в Німеччині» (Leben in Deutschland)
register-4-file-integration = Сертифікат інтеграційного курсу (Zertifikat Integrationskurs)
register-4-file-job = Папери про професійний мовний курс (Berufssprachkurs)
register-4-file-costs = Звільнення від внеску і витрати на проїзд
register-4-field-level = Я вмію: слухати, говорити, читати, писати (від A1 до C1)
register-4-field-course = Курс і школа
register-4-field-times = Час занять
register-4-field-paper = Право на курс дійсне до
register-4-field-hours = Залишилося годин
register-4-field-next = Наступний іспит
register-4-field-goal = Моя мета
register-4-keep-certificates = Сертифікати залишаються назавжди. Вони потрібні для роботи і для громадянства.
register-4-keep-entitlement = Право і зобов’язання залишаються, доки не закінчиться курс.
register-4-keep-attendance = Підтвердження відвідування залишаються, доки немає сертифіката.
register-4-keep-exercises = Аркуші з вправами можна викинути, коли вони вже не потрібні.
register-4-keep-old-tests = Старі пробні тести можна викинути, а справжні результати – ні.

## Розділ 5: Діти та родина
register-5-title = Діти та родина
register-5-place = Тут лежать папери про ваших дітей і вашу родину.
register-5-each = Візьміть для кожної дитини окремий файл.
register-5-school = У Німеччині всі діти мусять ходити до школи.
register-5-german = Діти, які щойно приїхали, часто спершу вчаться в класі німецької мови.
register-5-nursery = Місце в дитячому садку (Kita) краще шукати дуже рано.
register-5-measles = Перед садком і школою треба підтвердити захист від кору.
register-5-benefit = На допомогу на дитину (Kindergeld) треба подати заяву, сама вона не приходить.
register-5-benefit-who = Її отримують не всі родини, тому запитайте в консультаційному центрі.
register-5-birth = Після народження свідоцтво видає відділ РАЦС (Standesamt).
register-5-papers = Якщо для цього бракує паперів, рано поговоріть зі Standesamt.
register-5-translation = Для свідоцтв часто потрібен завірений переклад.
register-5-reunion = Після визнання захисту для возз’єднання родини (Familiennachzug) є строки.
register-5-reunion-time = Важливі права часто діють лише три місяці.
register-5-reunion-advice = Тому зверніться по пораду одразу після рішення.
register-5-help = Якщо в родині труднощі, багато служб консультують конфіденційно.
register-5-file-birth = Свідоцтва про народження з перекладом
register-5-file-custody = Папери про батьківські права (Sorgerecht)
register-5-file-nursery = Договір із дитячим садком і рішення про плату
register-5-file-reports = Шкільні табелі (Zeugnis) і листи зі школи
register-5-file-vaccination = Паспорт щеплень і зошит оглядів дітей (gelbes Heft)
register-5-file-participation = Рішення про допомогу на освіту (Bildung und Teilhabe)
register-5-file-marriage = Свідоцтва про шлюб або розлучення
register-5-file-pregnancy = Паспорт вагітної (Mutterpass)
register-5-file-benefits = Рішення про Kindergeld (допомога на дитину) та Elterngeld (допомога батькам)
register-5-file-reunion = Папери про возз’єднання родини (Familiennachzug)
register-5-field-child = Ім’я дитини, дата народження
register-5-field-school = Садок або школа, група або клас
register-5-field-teacher = До кого звертатися, телефон
register-5-field-collect = Хто може забирати дитину
register-5-field-allergy = Алергії та ліки
register-5-field-languages = Мови вдома
register-5-field-benefit = Номер Kindergeld
register-5-keep-certificates = Свідоцтва про народження, шлюб і розлучення залишаються назавжди.
register-5-keep-reports = Табелі дітей залишаються назавжди.
register-5-keep-custody = Папери про батьківські права залишаються, доки дитині не виповниться 18.
register-5-keep-letters = Листи батькам про екскурсії та свята потім можна викинути.
register-5-keep-timetable = Старі розклади уроків і меню можна викинути.

## Розділ 6: Робота
register-6-title = Робота
register-6-place = Тут збирайте все про роботу та пошук роботи.
register-6-may = У вашому посвідченні написано, чи можна вам працювати.
register-6-permission = Іноді спершу потрібен дозвіл управління у справах іноземців (Ausländerbehörde).
register-6-wait = Починайте працювати лише тоді, коли дозвіл уже є.
register-6-register = Зареєструйтеся в агентстві з праці (Agentur für Arbeit) або в Jobcenter.
register-6-cv = Резюме (Lebenslauf) показує, чого ви навчилися і де працювали.
register-6-skills = Запишіть і ту роботу, на яку немає паперу.
register-6-contract = Не підписуйте договору, якого не розумієте.
register-6-terms = Важливі зарплата, години, відпустка і випробувальний термін (Probezeit).
register-6-payslip = Перевіряйте кожен розрахунковий лист (Lohnabrechnung) і зберігайте його.
register-6-unclear = Якщо щось незрозуміло, запитайте на роботі.
register-6-report = Одразу повідомте установу, що у вас є робота.
register-6-sick = Якщо захворіли, одразу повідомте роботодавця.
register-6-dismissal = Позов проти звільнення (Kündigung) можна подати лише протягом трьох тижнів.
register-6-unpaid = Якщо вам не платять, швидко зверніться по пораду.
register-6-file-permission = Копія дозволу на роботу (Arbeitserlaubnis)
register-6-file-registration = Реєстрація в Agentur für Arbeit або Jobcenter
register-6-file-plan = План із Jobcenter або Agentur für Arbeit
register-6-file-cv = Резюме (Lebenslauf)
register-6-file-applications = Заявки на роботу (Bewerbung) і відповіді
register-6-file-references = Відгуки роботодавців (Arbeitszeugnis) і підтвердження практики
register-6-file-contracts = Трудові договори (Arbeitsvertrag)
register-6-file-payslips = Розрахункові листи (Lohnabrechnung)
register-6-file-tax = Лист із податковим ідентифікаційним номером (Steuer-ID)
register-6-file-insurance = Лист із номером пенсійного страхування (Rentenversicherungsnummer)
register-6-file-dismissal = Повідомлення про звільнення (Kündigung)
register-6-field-work = Професія і робота досі, як довго, в якій країні
register-6-field-tools = Це я добре вмію
register-6-field-wish = Робота, яку я шукаю
register-6-field-times = Я можу працювати від, до
register-6-field-way = Дорога на роботу: пішки, велосипедом, автобусом
register-6-field-company = Підприємство і до кого звертатися
register-6-field-applied = Заявку подано: коли, куди
register-6-keep-payslips = Розрахункові листи і повідомлення для пенсії залишаються до пенсії.
register-6-keep-contracts = Трудові договори, звільнення і відгуки роботодавців залишаються назавжди.
register-6-keep-hours = Ваш власний список робочих годин залишається щонайменше три роки.
register-6-keep-adverts = Оголошення про роботу, яку вже віддали іншим, можна викинути.
register-6-keep-refusals = Відмови можна викинути. Спершу запитайте, чи хоче їх бачити установа.

## Розділ 7: Професійне навчання та вищий навчальний заклад
register-7-title = Професійне навчання та університет
register-7-place = Тут збирайте свідоцтва зі школи, з роботи і з навчання.
register-7-worth = Диплом із вашої країни чогось вартий і тут.
register-7-recognition = Одна з установ перевіряє, якому німецькому диплому він відповідає.
register-7-advice = Спершу зверніться на консультацію про визнання диплома (Anerkennungsberatung).
register-7-one = Не подавайте ту саму заяву у дві установи.
register-7-originals = Ніколи не надсилайте оригіналів, лише завірені копії.
register-7-translation = Перекладати мають присяжні перекладачі.
register-7-keep-old = Зберігайте й старі свідоцтва без перекладу.
register-7-apart = Оригінал, копію і переклад тримайте окремо.
register-7-missing = Якщо паперів бракує, запитайте про аналіз кваліфікації (Qualifikationsanalyse).
register-7-write-down = Запишіть, чого ви навчилися без паперу.
register-7-costs = До подання заяви запитайте, чи хтось оплатить витрати.
register-7-training = Професійне навчання (Ausbildung) проходить на підприємстві і в школі.
register-7-university = Щоб вчитися в університеті, подайте заявку до нього.
register-7-dates = Там є тверді дати, тому запитайте про них рано.
register-7-adults = Дорослі теж можуть здобути шкільну освіту.
register-7-file-school = Шкільні атестати
register-7-file-vocational = Дипломи про професійну або вищу освіту
register-7-file-transcripts = Списки предметів та оцінок
register-7-file-syllabus = Навчальні плани і списки годин
register-7-file-experience = Підтвердження досвіду роботи
register-7-file-copies = Завірені копії (Beglaubigung)
register-7-file-translations = Переклади
register-7-file-application = Заява про визнання (Anerkennung) і рішення
register-7-file-contract = Договір про професійне навчання (Ausbildungsvertrag)
register-7-file-admission = Зарахування до університету (Zulassung)
register-7-file-grants = Рішення про BAföG або стипендії
register-7-field-title = Диплом, як він називається у свідоцтві
register-7-field-meaning = Переклад слово в слово
register-7-field-where = Школа і країна
register-7-field-years = Від, до, години
register-7-field-profession = Відповідна професія в Німеччині
register-7-field-office = Заяву про визнання подано: куди, коли
register-7-field-result = Результат
register-7-keep-certificates = Свідоцтва залишаються назавжди, навіть без перекладу.
register-7-keep-translations = Переклади і завірені копії залишаються, бо вони коштують грошей.
register-7-keep-decision = Рішення про визнання залишається назавжди.
register-7-keep-brochures = Брошури про школи і професії можна викинути, коли ви вже вибрали.
register-7-keep-drafts = Чернетки заяв можна викинути, коли заяву подано.

## Розділ 8: Здоров’я
register-8-title = Здоров’я
register-8-private = Цей розділ приватний.
register-8-show = Показуйте його лише тим, хто вас лікує або консультує.
register-8-card = Багато людей мають картку медичного страхування (Gesundheitskarte) від лікарняної каси (Krankenkasse).
register-8-slip = Іншим спершу потрібен лікувальний купон (Behandlungsschein) від соціального відомства (Sozialamt).
register-8-ask = Запитайте в Sozialamt або Jobcenter, що стосується вас.
register-8-doctor = Знайдіть сімейного лікаря (Hausarzt), перш ніж захворієте.
register-8-language = Коли записуєтеся, скажіть, якою мовою ви говорите.
register-8-tell = Розкажіть про алергії, ліки та попередні хвороби.
register-8-bring = Візьміть картку, паспорт щеплень і список ліків.
register-8-vaccination = Просіть записати кожне щеплення в паспорт щеплень (Impfpass).
register-8-letters = Просіть копію кожного листа від лікаря (Arztbrief).
register-8-emergency = Якщо життя в небезпеці, телефонуйте 112.
register-8-night = Уночі та у вихідні допомагає також номер 116117.
register-8-soul = Страх, горе чи поганий сон – теж причина звернутися по допомогу.
register-8-secret = Лікарям не можна нікому про вас розповідати.
register-8-file-card = Копія картки медичного страхування або лікувальний купон
register-8-file-membership = Довідка про членство в лікарняній касі
register-8-file-vaccination = Паспорт щеплень (Impfpass)
register-8-file-medication = План прийому ліків (Medikationsplan)
register-8-file-letters = Листи від лікарів (Arztbrief) і результати обстежень (Befund)
register-8-file-hospital = Виписки з лікарні
register-8-file-pregnancy = Паспорт вагітної (Mutterpass)
register-8-file-disability = Посвідчення особи з інвалідністю (Schwerbehindertenausweis) і рішення
register-8-file-therapy = Папери про терапію та реабілітацію (Reha)
register-8-file-exemption = Звільнення від доплат (Zuzahlungen)
register-8-file-sick-notes = Лікарняні листки (Krankmeldung)
register-8-field-insurer = Лікарняна каса і номер
register-8-field-doctor = Сімейний лікар, телефон
register-8-field-allergies = Алергії
register-8-field-medicines = Ліки: які, скільки, коли
register-8-field-illnesses = Хвороби та операції
register-8-field-language = Мова для візиту до лікаря, жінка чи чоловік
register-8-field-emergency = В екстреному випадку телефонувати
register-8-keep-vaccination = Паспорт щеплень, паспорт вагітної і жовтий зошит (gelbes Heft) залишаються назавжди.
register-8-keep-letters = Листи від лікарів і результати обстежень залишаються. З ними не треба нових обстежень.
register-8-keep-slips = Використані лікувальні купони і старі рецепти можна викинути.
register-8-keep-receipts = Квитанції про доплати можна викинути, коли рік розраховано.
register-8-keep-plan = Старий план прийому ліків можна викинути, коли є новий.

## Розділ 9: Консультація і допомога
register-9-title = Консультація і допомога
register-9-private = Цей розділ приватний.
register-9-place = Тут записано, хто вас консультує і про що ви говорили.
register-9-free = Консультація добровільна і в багатьох місцях безкоштовна.
register-9-change = Можна запитати ще й в іншому центрі або перейти до нього.
register-9-adults = Від 27 років допомагає міграційне консультування для дорослих (Migrationsberatung).
register-9-youth = Молодшим допомагає молодіжна міграційна служба (Jugendmigrationsdienst).
register-9-first-year = У деяких містах першого року допомагає окрема служба.
register-9-afterwards = Запитайте, як довго триває ця допомога і хто допомагатиме потім.
register-9-note = Після кожної розмови записуйте, хто що робить.
register-9-deputy = Запитайте також, хто заміщає вашого консультанта.
register-9-consent = Передавати ваші дані можна лише з вашого дозволу.
register-9-withdraw = Цей дозвіл можна будь-коли відкликати.
register-9-law = Юридичні консультації дають адвокати та визнані консультаційні центри.
register-9-violence = Жінкам, які зазнають насильства, допомагає телефон 116016, удень і вночі.
register-9-plan = Переглядайте свій план разом кожні три місяці.
register-9-file-notes = Нотатки розмов
register-9-file-advisers = Список ваших консультантів
register-9-file-consents = Копії ваших згод (Einwilligung)
register-9-file-plan = Ваш план і цілі
register-9-file-referrals = Направлення до інших служб
register-9-file-hours = Рішення про години особливої консультації
register-9-file-private = Приватне: папери про борги, залежність, родину або насильство
register-9-file-legal = Приватне: юридична консультація і листи про неї
register-9-field-adviser = Ім’я і служба
register-9-field-phone = Телефон і години прийому
register-9-field-deputy = Хто заміщає
register-9-field-topic = Тема
register-9-field-from = Консультація від, до
register-9-field-hours = Надані години
register-9-field-next = Наступна розмова
register-9-keep-notes = Нотатки розмов залишаються, доки все не зроблено, а потім іще рік.
register-9-keep-consents = Копії ваших згод залишаються, доки служба має ваші дані.
register-9-keep-violence = Папери про насильство, борги або суд залишаються. Зберігайте їх у безпечному місці.
register-9-keep-flyers = Старі листівки з адресами можна викинути, бо номери змінюються.
register-9-keep-finished = Нотатки про вирішені дрібні питання можна викинути.

## Розділ 10: Інші документи
register-10-title = Інші документи
register-10-place = Тут лежить усе, що не підходить до інших розділів.
register-10-examples = Це, наприклад, водійське посвідчення, страхування і членство.
register-10-weekly = Розкладайте нові папери раз на тиждень.
register-10-sleeve = Пишіть на кожному файлі, що в ньому лежить.
register-10-licence = Іноземне водійське посвідчення часто діє лише шість місяців.
register-10-licence-count = Час рахується від дня, коли ви почали жити в Німеччині.
register-10-exchange = Рано запитайте про обмін у водійському відомстві (Fahrerlaubnisbehörde).
register-10-contracts = Спокійно читайте кожен договір, перш ніж підписати.
register-10-door = Біля дверей ви не мусите нічого підписувати.
register-10-cancel = Запишіть, до якого дня можна розірвати договір (kündigen).
register-10-courses = Підтвердження волонтерства і курсів теж цінні.
register-10-keep = Свідоцтва, рішення і розрахункові листи ніколи не викидайте.
register-10-away = Рекламу і зайві копії можна викинути.
register-10-back = Перш ніж викинути папір, погляньте й на зворотний бік.
register-10-unsure = Якщо не впевнені, залиште папір.
register-10-file-licence = Водійське посвідчення і переклад
register-10-file-insurance = Страхування
register-10-file-memberships = Членство в товариствах (Verein)
register-10-file-volunteering = Підтвердження волонтерства (Ehrenamt)
register-10-file-courses = Довідки про курси
register-10-file-library = Читацький квиток
register-10-file-vehicle = Папери на велосипед або авто
register-10-file-pets = Папери на домашніх тварин
register-10-file-unsorted = Усе, що ще не розкладено
register-10-field-contract = Договір і фірма
register-10-field-number = Номер клієнта (Kundennummer)
register-10-field-costs = Витрати на місяць
register-10-field-ends = Діє до, розірвати до
register-10-field-licence = Водійське посвідчення: звідки, коли видане
register-10-field-member = Член товариства, від
register-10-keep-certificates = Підтвердження курсів і волонтерства залишаються назавжди.
register-10-keep-contracts = Договори залишаються ще три роки після закінчення.
register-10-keep-licence = Водійське посвідчення і його переклад залишаються назавжди.
register-10-keep-advertising = Рекламу і зайві копії можна викинути.
register-10-keep-guarantee = Касові чеки можна викинути, коли гарантія закінчилася.

## Аркуші A: Мої дані
register-a-title = Мої дані
register-a-same = Багато установ знову і знову ставлять ті самі запитання.
register-a-once = На цьому аркуші всі ваші відповіді в одному місці.
register-a-name = Пишіть своє ім’я точно так, як у посвідченні.
register-a-variants = Якщо на якомусь папері його написано інакше, зазначте це.
register-a-mistakes = Про помилки одразу повідомляйте установу, яка видала папір.
register-a-birthday = Іноді установа записує днем народження 1 січня.
register-a-birthday-why = Так буває, коли відомий лише рік.
register-a-numbers = Кожна установа дає вам інший номер.
register-a-where = Для кожного номера запишіть, у якому листі він стоїть.
register-a-phone = Повідомляйте всім установам новий номер телефону.
register-a-safe = Запишіть, як із вами можна безпечно зв’язатися.
register-a-language = Назвіть свою мову і діалект для усного перекладу.
register-a-woman = Можна попросити, щоб перекладала жінка або чоловік.
register-a-voluntary = Заповнюйте лише те, що хочете.
register-a-show = Добре подумайте, кому показувати цей аркуш.
register-a-file-permit = Копія посвідчення, обидва боки
register-a-file-spellings = Список інших варіантів написання вашого імені
register-a-file-numbers = Список ваших номерів в установах
register-a-file-addresses = Список попередніх адрес із датами
register-a-file-emergency = Записка з контактом на екстрений випадок
register-a-file-photos = Запасні фото на документи
register-a-field-name = Ім’я, як у посвідченні
register-a-field-other-names = Інші варіанти написання і на якому папері
register-a-field-birth = Дата і місце народження
register-a-field-nationality = Громадянство і сімейний стан
register-a-field-address = Адреса та ім’я на поштовій скриньці
register-a-field-phone = Телефон і коли ви на зв’язку
register-a-field-interpreter = Мова для усного перекладу, жінка чи чоловік
register-a-field-emergency = Контакт на екстрений випадок
register-a-keep-numbers = Список ваших номерів завжди залишається тут.
register-a-keep-addresses = Попередні адреси залишаються тут. Установи часто про них питають.
register-a-keep-old-copy = Стару копію посвідчення можна викинути, коли є нова.
register-a-keep-shred = Порвіть аркуші зі своїми даними, перш ніж викинути.

## Аркуші B: Хто мені допомагає
register-b-title = Хто мені з чим допомагає?
register-b-many = Багато людей допомагають, але кожен – з чимось іншим.
register-b-list = На цьому аркуші записано, хто вам із чим допомагає.
register-b-spoken = Записуйте імена також так, як вони вимовляються.
register-b-who = Це можуть бути волонтери, консультанти, вчителі, лікарі або сусіди.
register-b-reach = Запитайте кожну людину, коли і як з нею можна зв’язатися.
register-b-hours = Запишіть години прийому і мови.
register-b-deputy = Запитайте також, хто допоможе під час відпустки або хвороби.
register-b-since = Запишіть, відколи людина допомагає.
register-b-old = Викреслюйте імена, які вже не актуальні.
register-b-know = Ви вирішуєте, що людина може про вас знати.
register-b-consent = Запишіть, на що ви дали дозвіл.
register-b-handover = Якщо хтось більше не допомагатиме, попросіть про спільну розмову.
register-b-law = Волонтери не замінюють юридичної консультації.
register-b-decline = Ви можете й відмовитися від допомоги.
register-b-along = На зустрічі в установах можна взяти з собою людину, якій довіряєте.
register-b-wallet = Важливі номери носіть і в гаманці.
register-b-file-cards = Візитки й записки з номерами телефонів
register-b-file-advisers = Імена ваших консультантів
register-b-file-deputies = Імена тих, хто їх заміщає
register-b-file-agreements = Домовленості з волонтерами
register-b-file-powers = Копії довіреностей (Vollmacht)
register-b-file-consents = Копії ваших згод (Einwilligung)
register-b-field-person = Ім’я і як воно вимовляється
register-b-field-topic = З чим допомагає
register-b-field-organisation = Служба або товариство
register-b-field-phone = Телефон і години прийому
register-b-field-deputy = Хто заміщає
register-b-field-since = Допомагає від і до
register-b-field-consent = На що дано дозвіл
register-b-keep-powers = Довіреності залишаються тут, доки вони діють.
register-b-keep-consents = Копії ваших згод залишаються тут, навіть коли вони вже не діють.
register-b-keep-old-cards = Візитки людей, які більше не допомагають, можна викинути.
register-b-keep-withdrawn = Заберіть довіреність, яка більше не діє. Порвіть її.

## Аркуші C: Зустрічі та строки
register-c-title = Зустрічі та строки
register-c-place = Тут усі зустрічі та строки на одній сторінці.
register-c-difference = Зустріч (Termin) – це коли ви приходите в певний день.
register-c-limit = Строк (Frist) – це останній день для відповіді.
register-c-late = Якщо пропустити строк, можна втратити якесь право.
register-c-letter = Завжди має силу строк, указаний у вашому листі.
register-c-start = Запишіть, від якого дня рахується строк.
register-c-envelope = Для цього зберігайте конверт.
register-c-early = Не чекайте до останнього дня.
register-c-proof = Важливі листи подавайте під підтвердження.
register-c-missed = Якщо ви пропустили строк, того ж дня зверніться по пораду.
register-c-cancel = Якщо не можете прийти, скасуйте зустріч заздалегідь.
register-c-sick = Якщо ви хворі, часто потрібна довідка.
register-c-bring = До кожної зустрічі запишіть, які папери потрібні.
register-c-interpreter = Рано запитайте, чи хтось для вас перекладатиме.
register-c-result = Після зустрічі запишіть, що вирішили.
register-c-file-invitations = Запрошення на зустрічі
register-c-file-slips = Талони на прийом від лікарів та установ
register-c-file-deadlines = Записки зі строками з листів
register-c-file-proofs = Підтвердження поданих листів
register-c-file-sick-notes = Копії лікарняних листків
register-c-file-tickets = Підтвердження витрат на проїзд
register-c-field-date = День і час
register-c-field-place = Де, з назвою зупинки
register-c-field-bring = Це я беру з собою
register-c-field-company = Хто йде зі мною, хто перекладає
register-c-field-deadline = Строк до
register-c-field-counted = Рахується від
register-c-field-result = Результат
register-c-keep-invitations = Запрошення залишаються тут, доки зустріч не минула. Потім вони йдуть у свій розділ.
register-c-keep-proofs = Підтвердження поданих листів залишаються біля листа.
register-c-keep-slips = Талони на зустрічі, які минули, можна викинути.
register-c-keep-done = Заповнений список зустрічей можна викинути через рік.

## Аркуші D: Листи
register-d-title = Листи
register-d-place = Тут ви ведете список своїх важливих листів.
register-d-number = Кожен лист отримує номер.
register-d-write = Пишіть номер угорі на листі.
register-d-arrived = Запишіть, якого дня прийшов лист.
register-d-sender = Запишіть також відправника і номер справи (Aktenzeichen).
register-d-wants = Коротко запишіть, чого хоче від вас установа.
register-d-until = Запишіть, до якого дня треба відповісти.
register-d-yellow = Жовтий конверт завжди важливий.
register-d-envelope = Дата на ньому стосується строку.
register-d-help = Якщо не розумієте листа, запитайте когось іще сьогодні.
register-d-answer = Відповідайте письмово і залишайте собі копію.
register-d-proof = Зберігайте підтвердження, що ви відповіли.
register-d-where = Додайте, в якому розділі лежить лист.
register-d-find = Так ви швидко знайдете кожен лист.
register-d-original = Сам лист іде у свій розділ, наприклад «Гроші».
register-d-bring = Беріть список на кожну розмову в консультаційному центрі.
register-d-file-list = Ваш список листів
register-d-file-open = Листи, на які ще треба відповісти
register-d-file-copies = Копії ваших відповідей
register-d-file-registered = Квитанції за рекомендовані листи (Einschreiben) і факс
register-d-file-stamps = Підтвердження отримання від установ
register-d-file-envelopes = Конверти, до яких ще не знайдено листа
register-d-field-number = Номер листа
register-d-field-arrived = Прийшов
register-d-field-envelope = Дата на конверті
register-d-field-sender = Відправник і номер справи
register-d-field-wants = Чого хоче установа, до якого дня
register-d-field-answered = Відповідь дано, підтвердження
register-d-field-register = Лежить у розділі
register-d-keep-list = Ваш список листів залишається, навіть коли він заповнений.
register-d-keep-proofs = Квитанції за рекомендовані листи і факс залишаються так само довго, як лист.
register-d-keep-envelopes = Жовті конверти завжди залишаються біля листа.
register-d-keep-advertising = Рекламу записувати не треба. Її можна викинути.
register-d-keep-normal = Звичайні конверти без важливої дати можна викинути.

## Аркуші E: План, розмова, передача
register-e-title = План, розмова, передача справ
register-e-place = Тут лежить ваш план, і він належить вам.
register-e-goals = Запишіть, чого ви хочете досягти.
register-e-topics = Метою може бути робота, німецька мова, житло або здоров’я.
register-e-small = Маленькі кроки кращі за великі бажання.
register-e-who = До кожного кроку пишіть, хто і до якого дня його робить.
register-e-done = Викреслюйте зроблені кроки.
register-e-well = Запишіть і те, що добре вдалося.
register-e-both = Завдання беруть обидві сторони, не лише ви.
register-e-review = Переглядайте план кожні три місяці.
register-e-change = Мету можна будь-коли змінити.
register-e-old = Старі плани кладіть назад.
register-e-talk = Після розмови запишіть найважливіше.
register-e-sign = Підписуйте лише те, що зрозуміли.
register-e-copy = Завжди просіть копію.
register-e-handover = Якщо консультант змінюється, нова людина отримує всі справи.
register-e-choose = Ви вирішуєте, які папери туди входять.
register-e-receipt = Віддані й повернені папери записано у списку.
register-e-file-plan = Ваш план із цілями і кроками
register-e-file-notes = Нотатки розмов
register-e-file-agreements = Домовленості з підписом
register-e-file-handover = Аркуш передачі справ
register-e-file-receipts = Розписки за віддані папери
register-e-file-old = Попередні плани з датою
register-e-field-goal = Моя мета
register-e-field-step = Наступний крок
register-e-field-who = Хто це робить
register-e-field-until = До якого дня
register-e-field-review = Переглянути знову
register-e-field-said = Що було сказано
register-e-field-handed = Папери віддано, повернено
register-e-keep-plan = План, який зараз діє, лежить спереду.
register-e-keep-agreements = Домовленості з підписом залишаються, доки все не зроблено.
register-e-keep-receipts = Розписки за віддані папери залишаються, доки папір не повернуть.
register-e-keep-old-plans = Старі плани можна викинути. Багато людей їх зберігає, бо вони показують, що вже зроблено.
register-e-keep-notes = Нотатки, які вже є у плані, можна викинути.

## Списки справ
checklist-arrival-title = Прибуття і реєстрація
checklist-arrival-new-law = Від 12 червня 2026 року діють нові правила притулку.
checklist-arrival-new-law-ask = Запитайте в консультаційному центрі, що діє для вашої заяви.
checklist-arrival-ask-protection = Попросіть у державної установи захисту: у поліції, в управлінні у справах іноземців (Ausländerbehörde) або в центрі прийому (Aufnahmeeinrichtung).
checklist-arrival-get-registered = Зареєструйтеся: фото, відбитки пальців, особисті дані. Дітей від 6 років теж реєструють.
checklist-arrival-keep-proof = Надійно зберігайте довідку про прибуття (Ankunftsnachweis) і зробіть копію.
checklist-arrival-check-name = Перевірте ім’я, дату народження і сімейний стан на своїх паперах. Про помилки повідомляйте одразу.
checklist-arrival-special-needs = Скажіть, якщо вам потрібне щось особливе, наприклад через вагітність, хворобу, інвалідність або насильство. Це стосується і дітей без батьків.
checklist-arrival-health-check = Пройдіть перший медичний огляд і щеплення. Зберігайте паспорт щеплень.
checklist-arrival-asylum-advice = До подання заяви зверніться на безкоштовну консультацію про притулок (Asylverfahrensberatung).
checklist-arrival-report-city = Після розподілу до Дрездена зверніться до соціального відомства (Sozialamt). Потім заселіться в гуртожиток.
checklist-arrival-register-address = Зареєструйте свою адресу. У гуртожитках це часто роблять списком: запитайте.

checklist-asylum-title = Процедура надання притулку і співбесіда
checklist-asylum-new-law = Від 12 червня 2026 року діють нові правила притулку.
checklist-asylum-new-law-ask = Запитайте в консультаційному центрі, що діє для вашої заяви.
checklist-asylum-lodge = Прийдіть вчасно на зустріч у BAMF і подайте там заяву.
checklist-asylum-interpreter = Назвіть свою мову. Скажіть, чи вам краще говорити з жінкою, чи з чоловіком.
checklist-asylum-prepare = Перед співбесідою (Anhörung) спокійно впорядкуйте, що сталося: місця, дати, люди, докази.
checklist-asylum-tell-all = Назвіть на співбесіді всі причини. Те, що скажете пізніше, можуть уже не врахувати.
checklist-asylum-read-back = Попросіть перекласти вам протокол (Niederschrift) назад вашою мовою. Підписуйте лише тоді, коли помилки виправлено.
checklist-asylum-keep-record = Зберігайте копію протоколу.
checklist-asylum-new-address = Кожну нову адресу одразу письмово повідомляйте трьом установам: BAMF, Ausländerbehörde і суду.
checklist-asylum-decision = Прийшло рішення (Bescheid)? Збережіть конверт із датою. Того ж дня зверніться по консультацію.
checklist-asylum-court-limit = Якщо вам відмовили: запишіть у календар строк із роз’яснення щодо оскарження (Rechtsbehelfsbelehrung).
checklist-asylum-child-born = Ваша дитина народилася в Німеччині? Повідомте про це BAMF і Ausländerbehörde.

checklist-certificates-title = Народження, шлюб і свідоцтва
checklist-certificates-birth = Ваша дитина народилася в лікарні: лікарня про це повідомляє. Свідоцтво ви отримуєте у відділі РАЦС (Standesamt).
checklist-certificates-no-papers = У вас немає свідоцтв? Запитайте про витяг із реєстру (Registerauszug) або письмову заяву замість присяги (eidesstattliche Versicherung).
checklist-certificates-father = Оформте визнання батьківства і з’ясуйте батьківські права (Sorgerecht).
checklist-certificates-baby-benefits = Подайте для немовляти заяви на Kindergeld, Elterngeld, медичне страхування і посвідку на проживання.
checklist-certificates-tax-id = Податковий номер дитини (Steuer-ID) приходить поштою. Збережіть лист.
checklist-certificates-marriage = Хочете одружитися? Рано запитайте, яких паперів бракує.
checklist-certificates-death-divorce = Після смерті когось із родини або після розлучення покажіть свідоцтво всім установам.
checklist-certificates-foreign = Для свідоцтв з-за кордону запитайте про легалізацію або апостиль. Не віддавайте оригінал.

checklist-driving-title = Обмін водійського посвідчення
checklist-driving-six-months = З іноземним водійським посвідченням зазвичай можна їздити лише шість місяців.
checklist-driving-country = Запитайте, чи ваша країна є в додатку 11 (Anlage 11). Тоді іспитів треба менше або зовсім не треба.
checklist-driving-tests = Інакше складіть теоретичний і практичний іспити. Виберіть автошколу (Fahrschule).
checklist-driving-translate = Перекладіть посвідчення у визнаній установі.
checklist-driving-apply = Подайте заяву у водійське відомство (Fahrerlaubnisbehörde).
checklist-driving-no-original = У вас немає оригіналу? Доведіть, що намагаєтеся його отримати, і зверніться по консультацію.
checklist-driving-insurance = Без дійсного водійського посвідчення страхова не платить. До того ж це злочин.

checklist-first-months-title = Після визнання захисту: перші три місяці
checklist-first-months-jobcenter = Подайте заяву на виплати до Jobcenter. Sozialamt платить лише до переходу.
checklist-first-months-family-limit = Збережіть тримісячний строк для возз’єднання родини (Familiennachzug), навіть якщо паперів бракує.
checklist-first-months-health-insurer = Виберіть лікарняну касу (Krankenkasse) і запишіться до неї.
checklist-first-months-course = Отримайте право на інтеграційний курс (Berechtigung). Використайте його протягом року.
checklist-first-months-residence-rule = Прочитайте правило про місце проживання (Wohnsitzregel): чи вам можна переїжджати?
checklist-first-months-flat = Шукайте квартиру. Отримайте згоду Jobcenter, перш ніж підписати договір.
checklist-first-months-account = Відкрийте рахунок. Запитайте про базовий рахунок (Basiskonto).
checklist-first-months-child-benefit = Подайте заяву на допомогу на дитину (Kindergeld).
checklist-first-months-children = Запишіть дітей до дитячого садка (Kita) або школи.
checklist-first-months-certificates = Зберіть дипломи і свідоцтва та зверніться на консультацію про визнання.

checklist-health-title = Лікарняна каса, лікар, щеплення
checklist-health-card-or-slip = З’ясуйте, з чим іти до лікаря: з лікувальним купоном (Behandlungsschein) чи з карткою (Gesundheitskarte).
checklist-health-doctor = Знайдіть сімейного лікаря (Hausarzt). Спершу запитайте про мову.
checklist-health-interpreter = Запитайте в лікаря про службу усного перекладу (Gemeindedolmetscherdienst).
checklist-health-vaccinations = Зробіть щеплення, яких бракує, насамперед від кору.
checklist-health-check-ups = Ходіть із дітьми на огляди від U1 до U9 і J1. Беріть жовтий зошит (gelbes Heft).
checklist-health-emergency = Життя в небезпеці: 112. Лікар не приймає, і життю ніщо не загрожує: 116117.
checklist-health-mind = Говоріть про душевний тягар, наприклад у психосоціальному центрі або зі своїм сімейним лікарем.
checklist-health-dentist = Стоматолог із виплатами за AsylbLG: лише якщо болить або терміново. Спершу запитайте про витрати.
checklist-health-co-payments = Подайте до лікарняної каси заяву про звільнення від доплат (Zuzahlungen).
checklist-health-aids = Окуляри, терапію та допоміжні засоби погоджуйте до купівлі.

checklist-housing-title = Пошук квартири і переїзд
checklist-housing-may-move = Перевірте свою вимогу щодо житла (Auflage): чи можна вам виїхати з гуртожитку?
checklist-housing-entitlement = Якщо у вас невеликий дохід, подайте заяву на довідку на соціальне житло (Wohnberechtigungsschein).
checklist-housing-limits = Порівняйте площу й ціну квартири з межами, які встановило місто.
checklist-housing-approval = До підписання попросіть згоду на оренду, заставу (Kaution) і переїзд.
checklist-housing-contract = До підписання прочитайте весь договір оренди або попросіть, щоб вам його прочитали. Ніколи не платіть готівкою без квитанції.
checklist-housing-photos = Під час передачі квартири зробіть фото і збережіть акт.
checklist-housing-landlord-form = Отримайте від орендодавця підтвердження (Wohnungsgeberbestätigung).
checklist-housing-register = Зареєструйте нову адресу протягом двох тижнів (Anmeldung).
checklist-housing-electricity = Оформте електрику і запишіть показник лічильника.
checklist-housing-name = Напишіть своє ім’я на поштовій скриньці й на дзвінку. Інакше пошта не дійде.
checklist-housing-tell-address = Повідомте нову адресу: Ausländerbehörde, Jobcenter або Sozialamt, лікарняній касі, банку, школі.
checklist-housing-rent-debts = Якщо з вами розривають договір або є борги за оренду, одразу зверніться по допомогу.

checklist-identity-title = Особа і папери
checklist-identity-copies = Сфотографуйте всі папери і збережіть їх зашифрованими. Дайте копію людині, якій довіряєте.
checklist-identity-no-originals = Ніколи не надсилайте оригінали поштою. Беріть завірені копії.
checklist-identity-passport = Подайте заяву на паспорт своєї країни, якщо від вас можна цього вимагати. Інакше напишіть, чому це неможливо.
checklist-identity-no-embassy = Якщо ви біженець, не йдіть до посольства своєї країни без консультації.
checklist-identity-no-embassy-note = Закон про притулок змінено в червні 2026 року: запитайте.
checklist-identity-compare = Порівняйте імена і дати на всіх паперах. Запишіть відмінності.
checklist-identity-lost = Загубили папір? Повідомте поліцію і збережіть довідку.
checklist-identity-show-little = Показуйте лише той папір, який просять.
checklist-identity-dates = Записуйте строки з кожного паперу на аркуш «Зустрічі та строки».

checklist-language-title = Німецька мова та інтеграційний курс
checklist-language-status = Запитайте: чи маєте ви право на курс, чи потрібен допуск (Zulassung)?
checklist-language-status-note = За повідомленням газети, від лютого 2026 року добровільних допусків немає. Що діятиме у 2027 році, ми не знаємо.
checklist-language-entitlement = Отримайте право (Berechtigung) або зобов’язання (Verpflichtung) на курс.
checklist-language-fee = Подайте заяву, щоб не платити за курс.
checklist-language-provider = Знайдіть мовну школу і пройдіть тест на рівень (Einstufungstest).
checklist-language-attend = Ходіть регулярно. Пояснюйте причину кожного пропущеного дня.
checklist-language-exams = Складіть іспит DTZ і тест «Leben in Deutschland». Збережіть сертифікати.
checklist-language-job-course = Потім запитайте про професійний мовний курс (Berufssprachkurs).
checklist-language-free-courses = Немає місця на курсі? Ходіть на безкоштовні курси волонтерів і в міську бібліотеку.

checklist-money-title = Рахунок, Sozialamt, Jobcenter
checklist-money-which-office = З’ясуйте, яка установа платить: соціальне відомство (Sozialamt, за AsylbLG) чи Jobcenter (базове забезпечення, Grundsicherungsgeld).
checklist-money-which-office-note = Для людей з України правила можуть змінитися: запитайте.
checklist-money-payment-card = Якщо у вас платіжна картка (Bezahlkarte), запитайте про правила і про готівку. Кожна доросла людина в сім’ї має сама розпоряджатися своїми грошима.
checklist-money-payment-card-note = Яка сума готівки, ми не змогли перевірити.
checklist-money-after-36-months = Після 36 місяців перебування запитайте про вищі виплати, подібні до соціальної допомоги.
checklist-money-apply-jobcenter = Рано подавайте заяву до Jobcenter. Вона діє лише від першого числа місяця.
checklist-money-renew-jobcenter = Подавайте заяву на продовження (Weiterbewilligung) приблизно за шість тижнів до кінця.
checklist-money-appointments = Приходьте на кожну зустріч. Якщо не можете, скасуйте її заздалегідь і підтвердьте причину.
checklist-money-appointments-note = Від липня 2026 року діють нові правила. Ми знаємо про них лише з чужих слів.
checklist-money-report-changes = Одразу повідомляйте про зміни: робота, гроші, дитина, переїзд, поїздка або якщо до вас переїжджає родина.
checklist-money-check-decision = Перевіряйте кожне рішення: чи правильні кількість осіб, оренда і доплата за минулий час?
checklist-money-education-benefits = Подайте заяву на допомогу на освіту (Bildung und Teilhabe) для дітей: шкільне приладдя, обіди, екскурсії, спорт.
checklist-money-city-pass = Подайте заяву на Dresden-Pass для знижок.
checklist-money-broadcasting-fee = Подайте заяву про звільнення від внеску за мовлення (Rundfunkbeitrag).
checklist-money-debts = Якщо є борги, рано зверніться на консультацію щодо боргів (Schuldnerberatung). Жовті листи відкривайте одразу.

checklist-moving-title = Переїзд до іншого міста
checklist-moving-residence-rule = До підписання договору перевірте правило про місце проживання (Wohnsitzregel). Якщо треба, подайте заяву про його скасування.
checklist-moving-redistribution = Під час процедури надання притулку не можна просто переїхати. Подайте заяву на перерозподіл (Umverteilung).
checklist-moving-approval = Отримайте згоду Jobcenter у новому місті.
checklist-moving-notice = Розірвіть договір на стару квартиру і домовтеся про її передачу.
checklist-moving-tell-others = Повідомте нову адресу садку, школі, лікарняній касі та банку. Не забудьте про мобільний зв’язок та електрику.
checklist-moving-register = Зареєструйтеся в новому місті. Попросіть, щоб передали вашу справу іноземця (Ausländerakte).
checklist-moving-renewal = Ваше продовження ще розглядають? Після переїзду запитайте в нового управління у справах іноземців (Ausländerbehörde).

checklist-permit-title = Картка посвідки і проїзний документ
checklist-permit-appointment = Після визнання захисту домовтеся про зустріч в управлінні у справах іноземців (Ausländerbehörde).
checklist-permit-biometrics = Здайте біометричне фото і відбитки пальців.
checklist-permit-check-card = Одразу перевірте картку: чи правильні ім’я і строк дії? Чи дозволено працювати?
checklist-permit-pin-letter = Збережіть лист із PIN-кодом. Онлайн-посвідчення можна активувати.
checklist-permit-travel-document = Подайте заяву на проїзний документ (Reiseausweis): синій – для біженців. Сірий можливий лише тоді, коли ви не можете отримати паспорт.
checklist-permit-fee-waiver = Ви живете на виплати від Jobcenter або Sozialamt? Попросіть звільнити вас від плати.
checklist-permit-renew = Подайте заяву на продовження письмово до закінчення строку, найкраще за 3 місяці.
checklist-permit-provisional = Строк картки закінчується, а рішення ще немає? Вимагайте довідку про право перебування (Fiktionsbescheinigung).
checklist-permit-lost-card = Картка зникла? Одразу повідомте поліцію і Ausländerbehörde.
checklist-permit-travel-home = До поїздки в країну походження отримайте юридичну консультацію. Інакше ваш захист у небезпеці.

checklist-pregnancy-title = Вагітність і народження дитини
checklist-pregnancy-doctor = Рано йдіть до жіночого лікаря (Frauenärztin). Якщо ви отримуєте виплати за AsylbLG, спершу візьміть лікувальний купон (Behandlungsschein).
checklist-pregnancy-booklet = Завжди носіть із собою паспорт вагітної (Mutterpass).
checklist-pregnancy-counselling = Зверніться на консультацію для вагітних (Schwangerschaftsberatung). Вона допомагає з грошима для немовляти і з правовими питаннями.
checklist-pregnancy-employer = Скажіть роботодавцю. Тоді діють захист від звільнення і відпустка до та після пологів.
checklist-pregnancy-midwife = Рано шукайте акушерку (Hebamme).
checklist-pregnancy-equipment = Подайте заяву на гроші для вагітності й немовляти, перш ніж щось купувати.
checklist-pregnancy-distress = У великій скруті допомагає телефон «Schwangere in Not». Можливі й конфіденційні пологи (vertrauliche Geburt).
checklist-pregnancy-accommodation = Поговоріть у гуртожитку про захист: окрема кімната, менше переселень.

checklist-recognition-title = Визнання дипломів
checklist-recognition-collect = Зберіть оригінали своїх дипломів і свідоцтв. Ті, яких бракує, запросіть із-за кордону.
checklist-recognition-regulated = З’ясуйте, чи для вашої професії потрібен допуск, наприклад медицина, догляд або школа.
checklist-recognition-translate = Перекладайте лише те, чого вимагають. Переклад має зробити присяжний перекладач.
checklist-recognition-costs = До подання заяви з’ясуйте витрати і доплати.
checklist-recognition-apply = Подайте заяву у відповідальну установу, наприклад IHK FOSA, Handwerkskammer або ZAB.
checklist-recognition-no-papers = У вас немає паперів? Запитайте про аналіз кваліфікації (Qualifikationsanalyse).
checklist-recognition-decision = Прочитайте рішення: диплом визнано рівноцінним повністю чи частково? Запитайте, чого ще бракує.
checklist-recognition-school = Щодо шкільних атестатів звертайтеся до служби визнання атестатів у Саксонії (Zeugnisanerkennung).

checklist-reunification-title = Возз’єднання родини
checklist-reunification-possible = Попросіть перевірити, чи можливе возз’єднання родини (Familiennachzug) з вашою посвідкою.
checklist-reunification-notice = Якщо ви біженець або маєте притулок: протягом 3 місяців подайте повідомлення, яке зберігає строк (fristwahrende Anzeige).
checklist-reunification-subsidiary = Із додатковим захистом (subsidiärer Schutz) возз’єднання призупинено до 23 липня 2027 року. Винятки є лише у складних випадках (Härtefall).
checklist-reunification-visa = Родина записується на візу за кордоном. Запитайте про список очікування.
checklist-reunification-documents = Отримайте свідоцтва про шлюб і народження. Запитайте про легалізацію та переклад.
checklist-reunification-children = Подайте заяву на дітей до їхнього 18-річчя. Додайте папери другого з батьків.
checklist-reunification-after-arrival = Після приїзду: зареєструйте родину. Подайте заяви на посвідки на проживання і сімейний притулок (Familienasyl).
checklist-reunification-german-a1 = Запитайте, чи потрібна німецька A1. Для біженців цієї вимоги часто немає.

checklist-school-title = Дитячий садок і школа
checklist-school-nursery-place = Подайте заявку на місце в дитячому садку (Kita) через Kita-Portal. Це можна від народження, до п’яти побажань.
checklist-school-nursery-confirm = Підтверджуйте заявку кожні 14 днів, якщо портал цього вимагає.
checklist-school-nursery-doctor = До початку отримайте довідку від лікаря і підтвердження захисту від кору.
checklist-school-nursery-fee = З виплатами від Jobcenter чи Sozialamt, із Wohngeld або Kinderzuschlag ви не платите внеску. Подайте на це заяву.
checklist-school-after-school = До групи продовженого дня (Hort) записуйтеся прямо у школі або в самій групі.
checklist-school-school-advice = Ви нові в Саксонії, і дитина ще не говорить німецькою? Запишіть її на особливу освітню консультацію (Besondere Bildungsberatung).
checklist-school-school-advice-note = Особисті зустрічі – у вівторок від 13 до 18 години.
checklist-school-german-class = Ваша дитина спершу вчить німецьку в підготовчому класі (Vorbereitungsklasse). Вона крок за кроком переходить у звичайний клас.
checklist-school-first-year = Записуйте першокласників у час запису. Запишіться на огляд перед школою.
checklist-school-ill = Дитина захворіла? Того ж дня зателефонуйте до школи.
checklist-school-education-benefits = Подайте заяву на допомогу на освіту (Bildung und Teilhabe): шкільне приладдя, обіди, екскурсії.

checklist-toleration-title = Дозвіл-відстрочка (Duldung)
checklist-toleration-renew = Продовжте Duldung, доки її строк не закінчився.
checklist-toleration-read-text = Прочитайте додатковий текст: чи дозволено працювати? Чи є обов’язок проживати в певному місці (Wohnsitzauflage)? Чи написано там § 60b?
checklist-toleration-identity = Сприяйте встановленню особи та отриманню паспорта. Усе підтверджуйте письмово.
checklist-toleration-work = Подайте заяву на дозвіл на роботу для певного місця роботи.
checklist-toleration-training = Знайшли професійне навчання (Ausbildung)? Запитайте про Ausbildungsduldung або посвідку на проживання (§ 16g).
checklist-toleration-under-27 = Вам менше 27 років? Попросіть перевірити § 25a.
checklist-toleration-long-stay = Ви тут уже чотири або шість років? Попросіть перевірити § 25b.
checklist-toleration-illness = Ви надто хворі для поїздки? Одразу подайте кваліфіковану медичну довідку (qualifizierte ärztliche Bescheinigung).
checklist-toleration-departure = Прийшов лист про виїзд (Ausreise) або депортацію (Abschiebung)? Одразу зверніться по пораду.

checklist-under-18-title = Молодші 18 років і тут самі
checklist-under-18-youth-office = Попроси зареєструвати тебе в управлінні у справах молоді (Jugendamt). Воно спершу візьме тебе під опіку.
checklist-under-18-guardian = Ти отримаєш опікуна (Vormund). Ця людина говорить за тебе: познайомся з нею.
checklist-under-18-age = Називай свій вік правильно. Якщо є сумніви, вік перевірять. До того часу тебе вважають неповнолітньою особою.
checklist-under-18-asylum = Заяву про притулок твій опікун подає разом із тобою. Спершу підіть разом на консультацію про притулок.
checklist-under-18-school = Ходи до школи або підготовчого класу. Зберігай табелі.
checklist-under-18-family = Шукаєш свою родину? Допомагає служба розшуку Червоного Хреста (DRK-Suchdienst). Запитай також, чи може приїхати твоя родина.
checklist-under-18-turning-18 = У 18 років багато змінюється. Заздалегідь сплануй допомогу, житло і Jobcenter.
checklist-under-18-rights = Знай свої права: медична допомога, кишенькові гроші, скарга до Jugendamt або до служби омбудсмана (Ombudsstelle).

checklist-women-title = Захист для жінок
checklist-women-danger = У небезпеці телефонуйте 110. Поліція може вивести кривдника з квартири.
checklist-women-helpline = Телефон допомоги 116016 працює анонімно, удень і вночі, 18 мовами.
checklist-women-shelter = Запитайте за телефоном допомоги або в D.I.K. про місце в притулку для жінок (Frauenhaus). Запитайте також, як туди безпечно дістатися.
checklist-women-injuries = Попросіть лікаря записати травми і зробіть фото.
checklist-women-protection-order = Подайте до сімейного суду (Familiengericht) заяву про захист (Schutzanordnung).
checklist-women-own-residence = Після насильства або розлучення попросіть перевірити ваше власне право на проживання.
checklist-women-accommodation = Скажіть про насильство в гуртожитку. Попросіть про переселення та іншу вимогу щодо місця проживання (Wohnsitzauflage).
checklist-women-girls = Щодо каліцтва статевих органів або примусового шлюбу є особлива консультація, також для дівчат.

checklist-work-title = Робота і дозвіл на роботу
checklist-work-may-work = Подивіться у своєму папері, чи дозволено працювати.
checklist-work-permission = З Aufenthaltsgestattung або Duldung: спершу подайте заяву на дозвіл саме для цього місця роботи.
checklist-work-permission-note = Закон про притулок змінено в червні 2026 року: запитайте.
checklist-work-ready = Тримайте напоготові Steuer-ID, номер страхування, лікарняну касу і рахунок.
checklist-work-contract = Уважно прочитайте договір: зарплата, години, випробувальний термін, відпустка. Зарплата не може бути нижчою за мінімальну (Mindestlohn).
checklist-work-payslips = Записуйте свої робочі години. Зберігайте кожен розрахунковий лист (Lohnabrechnung).
checklist-work-report = До першого дня роботи повідомте Jobcenter або Sozialamt.
checklist-work-dismissed = Вас звільнили (Kündigung)? Подайте позов протягом трьох тижнів. Одразу зареєструйтеся як людина, що шукає роботу (arbeitsuchend).
checklist-work-training = Шукаєте професійне навчання (Ausbildung)? Запитайте про консультацію з професій, практику та Einstiegsqualifizierung.
checklist-work-legal = Не працюйте нелегально. Інакше ви не застраховані, а ваше перебування в небезпеці.

## Бланки
sheet-addresses-title = Мої адреси
sheet-addresses-about = Для установ: багато з них питають про всі адреси від прибуття.
sheet-addresses-from = Від
sheet-addresses-to = До
sheet-addresses-address = Вулиця, індекс, місто
sheet-addresses-told = Нову адресу повідомлено

sheet-appointments-title = Зустрічі
sheet-appointments-about = Для вас і тих, хто допомагає: усі зустрічі в одному місці.
sheet-appointments-day = День, час
sheet-appointments-where = Де, зупинка
sheet-appointments-bring = Взяти з собою
sheet-appointments-along = Хто йде зі мною
sheet-appointments-result = Що вирішили

sheet-companion-title = Я когось супроводжую
sheet-companion-about = Для людини, що супроводжує, і для установи: хто я і що роблю.
sheet-companion-companion = Мене звати
sheet-companion-person = Я супроводжую
sheet-companion-do = Що я роблю
sheet-companion-listen = Я слухаю і записую.
sheet-companion-ask = Я перепитую, якщо щось незрозуміло.
sheet-companion-time = Я прошу говорити повільно і простими словами.
sheet-companion-calm = Я поводжуся спокійно і привітно.
sheet-companion-not = Чого я не роблю
sheet-companion-decide = Я нічого не вирішую за іншу людину.
sheet-companion-sign = Я нічого не підписую за неї.
sheet-companion-record = Я нічого не записую на диктофон і не фотографую.
sheet-companion-tell = Я нікому нічого не розповідаю.
sheet-companion-office = Варто знати
sheet-companion-right = На розмову в установі можна взяти з собою одну людину (§ 14 Absatz 4 VwVfG, § 13 Absatz 4 SGB X).
sheet-companion-name = Установа може запитати, хто ця людина.
sheet-companion-speak = Те, що скаже ця людина, вважається вашими словами, якщо ви одразу не заперечите.
sheet-companion-stand = Джерело: gesetze-im-internet.de. Перевірено: 22.11.2026. Якщо сумніваєтеся, запитайте в консультаційному центрі.

sheet-consent-title = Згода (Einwilligung)
sheet-consent-about = Хто що може знати? Ви не мусите підписувати. Ви можете будь-коли змінити свою думку.
sheet-consent-name = Мене звати
sheet-consent-birth = Дата народження
sheet-consent-from = Ця служба може щось передати
sheet-consent-to = Цій службі або особі
sheet-consent-what = Саме ці відомості або папери, нічого іншого
sheet-consent-why = Для чого
sheet-consent-until = Ця згода діє до
sheet-consent-free = Я підписую добровільно. Якщо я скажу «ні», мені це не зашкодить.
sheet-consent-back = Я можу будь-коли відкликати цю згоду. Досить одного речення.
sheet-consent-then = Після цього більше нічого передавати не можна.
sheet-consent-read = Мені пояснили цей аркуш моєю мовою.
sheet-consent-explained = Хто пояснив, якою мовою
sheet-consent-me = Дата, підпис
sheet-consent-other = Дата, підпис служби
sheet-consent-withdrawn = Відкликано: дата, підпис
sheet-consent-law = Підстава: стаття 7 DSGVO (захист даних). Перевірено: 22.11.2026.

sheet-deadlines-title = Мої строки
sheet-deadlines-about = Для вас і вашого консультанта: завжди має силу те, що написано у вашому листі.
sheet-deadlines-until = До якого дня
sheet-deadlines-what = Що мені треба зробити
sheet-deadlines-office = Установа, лист №
sheet-deadlines-counted = Рахується від
sheet-deadlines-done = Зроблено
sheet-deadlines-envelope = Зберігайте конверт. Його дата може показати початок строку.
sheet-deadlines-early = Не чекайте до останнього дня. Того ж дня попросіть у когось поради.
sheet-deadlines-expiring = Строк дії цих паперів закінчується
sheet-deadlines-expires = Дійсний до
sheet-deadlines-paper = Папір
sheet-deadlines-register = Розділ
sheet-deadlines-applied = Про продовження подано заяву

sheet-documents-title = Документи та оригінали
sheet-documents-about = Для вас: так ви знайдете й папери, які зберігає для вас установа або людина.
sheet-documents-number = №
sheet-documents-paper = Документ
sheet-documents-register = Розд.
sheet-documents-issued = Дата
sheet-documents-valid = Дійсний до
sheet-documents-original = Де оригінал

sheet-emergency-card-title = Картка на екстрений випадок
sheet-emergency-card-about = Для швидкої допомоги і лікарні. Пишіть лише те, що хочете показати.
sheet-emergency-card-name = Ім’я
sheet-emergency-card-birth = Дата народження
sheet-emergency-card-language = Мова
sheet-emergency-card-blood = Група крові
sheet-emergency-card-call = Прошу зателефонувати
sheet-emergency-card-call-phone = Телефон
sheet-emergency-card-allergies = Алергії
sheet-emergency-card-medicine = Ліки
sheet-emergency-card-illness = Хвороби
sheet-emergency-card-cut = Виріжте картку і складіть її посередині.
sheet-emergency-card-call-112 = Якщо життя в небезпеці, телефонуйте 112. Дзвінок безкоштовний, навіть якщо на рахунку немає грошей.
sheet-emergency-card-say = Скажіть: де це? Що сталося? Скільки людей? Потім чекайте на запитання.

sheet-handover-title = Передача справ
sheet-handover-about = Для нового консультанта: що ще не вирішено і що важливо.
sheet-handover-person = Ім’я
sheet-handover-language = Мова
sheet-handover-from = Попередній консультант, телефон
sheet-handover-to = Новий консультант, телефон
sheet-handover-open = Що ще не вирішено
sheet-handover-matter = Справа
sheet-handover-office = Установа, номер справи
sheet-handover-until = До якого дня
sheet-handover-next = Наступний крок
sheet-handover-matters = Що має знати новий консультант
sheet-handover-papers = Копії цих паперів я передаю
sheet-handover-me = Дата, підпис
sheet-handover-old = Попередній консультант
sheet-handover-new = Новий консультант

sheet-health-title = Моє здоров’я
sheet-health-about = Для лікаря і лікарні. Приватне: показуйте лише тим, кому хочете.
sheet-health-name = Ім’я
sheet-health-birth = Дата народження
sheet-health-insurance = Лікарняна каса
sheet-health-number = Номер страхування
sheet-health-doctor = Лікар
sheet-health-doctor-phone = Телефон
sheet-health-allergies = Алергії
sheet-health-illnesses = Хвороби, операції
sheet-health-vaccinations = Щеплення
sheet-health-medicines = Ліки
sheet-health-medicine = Назва
sheet-health-dose = Скільки
sheet-health-when = Коли
sheet-health-for = Від чого

sheet-honest-limits-title = Що може папка
sheet-honest-limits-about = Для всіх: прочитайте це один раз разом із людиною, якій довіряєте.
sheet-honest-limits-protects = Від чого вона захищає
sheet-honest-limits-stolen = Якщо комп’ютер або флешку вкрадуть, ніхто не зможе прочитати ваші папери.
sheet-honest-limits-no-net = Програма ніколи не виходить в інтернет. Вона нічого не надсилає.
sheet-honest-limits-changed = Вона помічає, якщо хтось змінив файл.
sheet-honest-limits-not = Від чого вона не захищає
sheet-honest-limits-forced = Хто примусить вас відкрити папку, той побачить усе.
sheet-honest-limits-paper = Надруковані аркуші не замкнені. Добре їх бережіть.
sheet-honest-limits-password = Хто має ваш пароль або код, а також папку, той може все прочитати.
sheet-honest-limits-spy = Якщо на комп’ютері є шпигунська програма, вона може побачити пароль.
sheet-honest-limits-lost = Якщо пароль і код втрачено, ніхто не зможе відкрити папку. Навіть ми.
sheet-honest-limits-office = Під час процедури надання притулку установа може вимагати пристрої та носії даних. Спершу запитайте в консультаційному центрі.
sheet-honest-limits-law = Чим вона не є
sheet-honest-limits-advice = Папка не замінює консультації та адвоката.
sheet-honest-limits-facts = Правила, адреси й години змінюються. Дивіться на дату перевірки (Stand) і запитуйте.
sheet-honest-limits-letter = Завжди має силу те, що написано у вашому листі.

sheet-interpreter-slip-title = Прошу про усний переклад
sheet-interpreter-slip-about = Для установи: будь ласка, врахуйте ці дані.
sheet-interpreter-slip-language = Мова, діалект
sheet-interpreter-slip-name = Моє ім’я
sheet-interpreter-slip-date = Зустріч
sheet-interpreter-slip-topic = Ідеться про
sheet-interpreter-slip-woman = Прошу, щоб перекладала жінка.
sheet-interpreter-slip-man = Прошу, щоб перекладав чоловік.
sheet-interpreter-slip-no-child = Прошу: не дитина і ніхто з моєї родини.
sheet-interpreter-slip-phone = Мені підходить переклад телефоном.

sheet-letter-address-title = Лист: нова адреса
sheet-letter-address-about = Для кожної установи, яка дала вам номер: по одному листу.
sheet-letter-address-subject = Моя нова адреса
sheet-letter-address-hello = Шановні пані та панове!
sheet-letter-address-moved = Моя адреса змінилася: я живу в іншому місці.
sheet-letter-address-since = Моя нова адреса діє від: …
sheet-letter-address-street = Вулиця і номер будинку: …
sheet-letter-address-town = Поштовий індекс і місто: …
sheet-letter-address-change = Прошу змінити мою адресу у ваших документах.
sheet-letter-address-send = Прошу відтепер надсилати всі листи на нову адресу.
sheet-letter-address-confirm = Прошу письмово підтвердити цю зміну.
sheet-letter-address-bye = З повагою

sheet-letter-decision-title = Лист: прошу прийняти рішення
sheet-letter-decision-about = Для установи, якщо ви отримали лише усну відповідь.
sheet-letter-decision-subject = Прошу про письмове рішення (Bescheid)
sheet-letter-decision-hello = Шановні пані та панове!
sheet-letter-decision-asked = Мою заяву до вашої установи подано: …
sheet-letter-decision-topic = Ідеться про: …
sheet-letter-decision-spoken = Досі я не маю письмового рішення.
sheet-letter-decision-decide = Прошу прийняти рішення щодо моєї заяви і надіслати мені його письмово.
sheet-letter-decision-reason = Прошу написати також причини.
sheet-letter-decision-missing = Ще бракує паперів? Тоді прошу написати мені, яких.
sheet-letter-decision-bye = З повагою

sheet-letter-interpreter-title = Лист: прошу про усний переклад
sheet-letter-interpreter-about = Для установи, перед зустріччю.
sheet-letter-interpreter-subject = Прошу запросити усного перекладача
sheet-letter-interpreter-hello = Шановні пані та панове!
sheet-letter-interpreter-invited = У мене зустріч у вашій установі: …
sheet-letter-interpreter-german = Моєї німецької для цієї розмови ще не досить.
sheet-letter-interpreter-language = Я говорю такою мовою: …
sheet-letter-interpreter-order = Прошу запросити когось для усного перекладу.
sheet-letter-interpreter-tell = Це неможливо? Тоді прошу написати мені до зустрічі.
sheet-letter-interpreter-bye = З повагою

sheet-letter-later-title = Лист: папери будуть пізніше
sheet-letter-later-about = Для установи, якщо у вас ще немає якогось паперу.
sheet-letter-later-subject = Я подам документи пізніше
sheet-letter-later-hello = Шановні пані та панове!
sheet-letter-later-asked = Ви попросили в мене документи в листі від: …
sheet-letter-later-missing = Цього паперу в мене ще немає: …
sheet-letter-later-ordered = Я чекаю на нього. Його замовлено тут: …
sheet-letter-later-until = Я подам його, щойно матиму. Прошу дати мені час до: …
sheet-letter-later-confirm = Прошу підтвердити мені це письмово.
sheet-letter-later-bye = З повагою

sheet-letter-postpone-title = Лист: перенести зустріч
sheet-letter-postpone-about = Для установи, якщо ви не можете прийти на зустріч.
sheet-letter-postpone-subject = Прошу про іншу дату зустрічі (Termin)
sheet-letter-postpone-hello = Шановні пані та панове!
sheet-letter-postpone-invited = Ви запросили мене на зустріч: …
sheet-letter-postpone-cannot = На жаль, цього дня я не можу прийти.
sheet-letter-postpone-reason = Причина: …
sheet-letter-postpone-proof = Я додаю підтвердження, якщо воно в мене є.
sheet-letter-postpone-new = Прошу призначити мені нову зустріч.
sheet-letter-postpone-write = Прошу написати мені нову дату на мою адресу.
sheet-letter-postpone-bye = З повагою

sheet-letters-title = Список листів
sheet-letters-about = Для вас і вашого консультанта: кожен важливий лист отримує номер.
sheet-letters-number = №
sheet-letters-arrived = Прийшов
sheet-letters-envelope = Дата на конверті
sheet-letters-sender = Від кого, номер справи
sheet-letters-wants = Чого хочуть, до якого дня
sheet-letters-answered = Відповідь, підтвердження
sheet-letters-place = Де лежить

sheet-missing-sheet-title = Тут бракує паперу (Fehlblatt)
sheet-missing-sheet-about = Тут бракує паперу. Покладіть цей аркуш на місце паперу, який виймаєте.
sheet-missing-sheet-day = Вийнято
sheet-missing-sheet-paper = Папір
sheet-missing-sheet-who = У кого він
sheet-missing-sheet-back = Повернуто

sheet-my-details-title = Мої дані на одному аркуші
sheet-my-details-about = Для установ і консультантів: покажіть цей аркуш замість того, щоб розповідати все знову.
sheet-my-details-family-name = Прізвище
sheet-my-details-given-name = Ім’я
sheet-my-details-birth-date = Дата народження
sheet-my-details-birth-place = Місце народження
sheet-my-details-nationality = Громадянство
sheet-my-details-marital-status = Сімейний стан
sheet-my-details-languages = Мови
sheet-my-details-interpreter = Усний переклад мовою
sheet-my-details-reach = Адреса і зв’язок
sheet-my-details-street = Вулиця, номер будинку
sheet-my-details-town = Індекс, місто
sheet-my-details-phone = Телефон
sheet-my-details-letterbox = Ім’я на поштовій скриньці
sheet-my-details-address-since = Там від
sheet-my-details-permit = Перебування
sheet-my-details-permit-kind = Вид паперу
sheet-my-details-permit-number = Номер
sheet-my-details-permit-until = Дійсний до
sheet-my-details-residence-condition = Де я мушу жити
sheet-my-details-work-note = Чи дозволено працювати?
sheet-my-details-life = Сім’я, німецька, робота
sheet-my-details-household = Хто живе зі мною? Ім’я, дата народження
sheet-my-details-german-level = Німецька, з підтвердженням
sheet-my-details-school = Школа, диплом
sheet-my-details-job = Професія, робота
sheet-my-details-income = Гроші я отримую від
sheet-my-details-open-matters = Що зараз не вирішено

sheet-name-variants-title = Як пишеться моє ім’я
sheet-name-variants-about = Для установ і консультантів: та сама людина, різні варіанти написання.
sheet-name-variants-family-name = Прізвище, як у посвідченні
sheet-name-variants-given-name = Ім’я, як у посвідченні
sheet-name-variants-own-script = Моїми літерами
sheet-name-variants-birth-date = Дата народження
sheet-name-variants-set-by-office = День народження записала установа. Я знаю лише рік.
sheet-name-variants-others = Інші варіанти написання
sheet-name-variants-spelling = Так там написано
sheet-name-variants-paper = На цьому папері
sheet-name-variants-reported = Повідомлено
sheet-name-variants-corrected = Виправлено
sheet-name-variants-report = Про помилку письмово повідомте установу, яка видала папір. Залиште собі копію.

sheet-numbers-title = Мої номери
sheet-numbers-about = Для дзвінків і листів: кожна установа спершу питає свій власний номер.
sheet-numbers-kind = Який номер
sheet-numbers-number = Мій номер
sheet-numbers-letter = Стоїть у цьому листі
sheet-numbers-azr = номер у реєстрі іноземців (AZR)
sheet-numbers-bamf = номер справи в BAMF
sheet-numbers-permit = номер картки посвідки (eAT)
sheet-numbers-agency = номер клієнта в агентстві з праці
sheet-numbers-jobcenter = номер BG у Jobcenter
sheet-numbers-social = номер справи в Sozialamt
sheet-numbers-child-benefit = номер допомоги на дитину
sheet-numbers-tax = податковий номер (на все життя)
sheet-numbers-pension = номер пенсійного страхування
sheet-numbers-health = номер медичного страхування
sheet-numbers-iban = банківський рахунок (IBAN)
sheet-numbers-exact = Переписуйте кожен номер точно, також літери й риски.
sheet-numbers-give = Називайте номер лише тій установі, яка його видала.

sheet-packing-list-title = Що взяти на зустріч
sheet-packing-list-about = Для вас: заповніть аркуш увечері напередодні. Візьміть його з собою.
sheet-packing-list-where = Установа, кімната
sheet-packing-list-when = День, час
sheet-packing-list-way = Дорога, зупинка
sheet-packing-list-who = Ім’я в установі, телефон
sheet-packing-list-always = Завжди з собою
sheet-packing-list-permit = Посвідчення або папір про перебування
sheet-packing-list-letter = Лист із запрошенням
sheet-packing-list-pen = Ручка й аркуш для нотаток
sheet-packing-list-interpreter = Перекладача або супровід уже попросили
sheet-packing-list-papers = Ці папери я беру з собою
sheet-packing-list-paper = Папір
sheet-packing-list-register = Розділ
sheet-packing-list-copy = Копія чи оригінал
sheet-packing-list-handed = Віддано, печатка
sheet-packing-list-ask = Про це хочу запитати

sheet-plan-title = Мій план
sheet-plan-about = Для вас і вашого консультанта: план належить вам. Цілі визначаєте ви.
sheet-plan-goal = Моя мета
sheet-plan-step = Перший крок
sheet-plan-who = Хто
sheet-plan-until = До якого дня
sheet-plan-proof = Підтвердження
sheet-plan-review = Ми знову переглянемо план
sheet-plan-me = Дата, підпис
sheet-plan-other = Дата, підпис консультанта

sheet-point-and-show-title = Показати замість говорити
sheet-point-and-show-about = Покажіть на потрібне речення.
sheet-point-and-show-little-german = Я мало говорю німецькою.
sheet-point-and-show-slow = Говоріть повільно, будь ласка.
sheet-point-and-show-write = Напишіть це, будь ласка.
sheet-point-and-show-not-understood = Я цього не розумію.
sheet-point-and-show-help = Мені потрібна допомога.
sheet-point-and-show-where = Де це?
sheet-point-and-show-doctor = Мені потрібен лікар.
sheet-point-and-show-interpreter = Перекладача, будь ласка.
sheet-point-and-show-call = Зателефонуйте сюди, будь ласка.
sheet-point-and-show-copy = Копію, будь ласка.

sheet-questions-title = Мої запитання до установи
sheet-questions-about = Перед зустріччю позначте, що хочете запитати. Установа може відповісти поруч.
sheet-questions-interpreter = Чи може хтось перекладати?
sheet-questions-slow = Будь ласка, говоріть повільно і простими реченнями.
sheet-questions-money-when = Від якого дня я отримуватиму гроші?
sheet-questions-rent = Хто цього місяця платить за житло?
sheet-questions-missing = Яких паперів іще бракує? До якого дня?
sheet-questions-until = До якого дня треба відповісти?
sheet-questions-written = Будь ласка, дайте мені відповідь письмово.
sheet-questions-stamp = Будь ласка, поставте печатку на моїй копії.
sheet-questions-who = Хто відповідає за мою справу? Ім’я і телефон?
sheet-questions-next = Який наступний крок?
sheet-questions-more = Ще одне запитання
sheet-questions-answers = Відповідь установи
sheet-questions-answer-missing = Ще бракує
sheet-questions-answer-until = До якого дня
sheet-questions-answer-name = Ім’я, телефон
sheet-questions-answer-date = Дата, ініціали

sheet-reach-me-title = Як безпечно зв’язатися зі мною
sheet-reach-me-about = Для установ і тих, хто допомагає: будь ласка, дотримуйтеся цього. Ідеться про мою безпеку.
sheet-reach-me-safe-contact = Так зі мною безпечно зв’язатися
sheet-reach-me-safe-time = Зручний час
sheet-reach-me-safe-language = Мова
sheet-reach-me-no-contact = Будь ласка, не телефонуйте і не пишіть сюди
sheet-reach-me-contact-person = Якщо мене немає на зв’язку: запитайте цю людину
sheet-reach-me-contact-phone = Телефон
sheet-reach-me-wishes = Мої побажання для розмов
sheet-reach-me-interpreter = Мені потрібен усний переклад.
sheet-reach-me-woman = Я хочу говорити з жінкою.
sheet-reach-me-man = Я хочу говорити з чоловіком.
sheet-reach-me-companion = Я прийду з супроводом.
sheet-reach-me-child = Я прийду з маленькою дитиною.
sheet-reach-me-stairs = Я не можу підніматися сходами.
sheet-reach-me-letters = Будь ласка, кажіть мені важливі речі, а також записуйте їх.
sheet-reach-me-more = Що ще важливо

sheet-receipt-title = Розписка за папери
sheet-receipt-about = Для установи: будь ласка, підтвердьте, що ви отримали. Одна частина лишається у вас.
sheet-receipt-from = Від кого
sheet-receipt-number = Номер справи
sheet-receipt-papers = Віддано такі папери
sheet-receipt-copies = Лише копії
sheet-receipt-originals = Оригінали. Мені їх повернуть.
sheet-receipt-date = Дата
sheet-receipt-stamp = Печатка і підпис

sheet-shown-to-title = Кому і що передано
sheet-shown-to-about = Для вас: так ви знаєте, хто який папір бачив або отримав.
sheet-shown-to-day = День
sheet-shown-to-who = Хто
sheet-shown-to-what = Що
sheet-shown-to-how = Показано, копія, оригінал
sheet-shown-to-back = Повернуто

sheet-still-needed-title = Що мені ще потрібно
sheet-still-needed-about = Для вас і тих, хто допомагає: якого паперу бракує і в кого він?
sheet-still-needed-for = Для чого
sheet-still-needed-paper = Який папір
sheet-still-needed-from = Від кого
sheet-still-needed-asked = Запитано
sheet-still-needed-here = Отримано

sheet-talk-note-title = Нотатка розмови
sheet-talk-note-about = Для обох сторін: запишіть разом, що буде далі.
sheet-talk-note-date = Дата
sheet-talk-note-with = Розмова з
sheet-talk-note-interpreter = Усний переклад
sheet-talk-note-said = Про що ми говорили
sheet-talk-note-i = Що роблю я
sheet-talk-note-you = Що робите ви
sheet-talk-note-until = До якого дня
sheet-talk-note-done = Готово
sheet-talk-note-next = Наступна розмова
sheet-talk-note-bring = Взяти з собою
sheet-talk-note-me = Підпис
sheet-talk-note-other = Підпис консультанта або установи

sheet-wallet-card-title = Картка для гаманця
sheet-wallet-card-about = У дорогу: виріжте, складіть посередині, покладіть у гаманець.
sheet-wallet-card-name = Мене звати
sheet-wallet-card-language = Я говорю
sheet-wallet-card-help-name = Прошу зателефонувати
sheet-wallet-card-help-phone = Телефон
sheet-wallet-card-advice = Мій консультант
sheet-wallet-card-advice-phone = Телефон
sheet-wallet-card-doctor = Лікар
sheet-wallet-card-doctor-phone = Телефон
sheet-wallet-card-cut = Виріжте картку по краю.
sheet-wallet-card-fold = Складіть її по лінії посередині.
sheet-wallet-card-number = Не пишіть на ній номерів з установ і паролів.

sheet-who-helps-title = Хто мені з чим допомагає?
sheet-who-helps-about = Для вас і тих, хто допомагає: так кожен знає, хто вже цим займається.
sheet-who-helps-topic = З чим
sheet-who-helps-name = Ім’я, служба
sheet-who-helps-phone = Телефон
sheet-who-helps-when = Коли, мови
sheet-who-helps-until = Від, до
sheet-who-helps-deputy = Запитайте: хто допоможе, коли ви хворі або у відпустці?
sheet-who-helps-end = Хтось більше не допомагає? Запишіть дату в останньому стовпчику.

sheet-word-cards-title = Картки: слова з установ
sheet-word-cards-about = Щоб вирізати і вчити, самостійно або в групі.
sheet-word-cards-antrag = заява: ви просите щось в установи
sheet-word-cards-bescheid = письмове рішення установи
sheet-word-cards-frist = строк: після цього дня вже пізно
sheet-word-cards-aktenzeichen = номер вашої справи в установі
sheet-word-cards-widerspruch = заперечення: ви не згодні з рішенням
sheet-word-cards-klage = позов: ви йдете до суду проти рішення
sheet-word-cards-bewilligung = установа каже «так»
sheet-word-cards-ablehnung = установа каже «ні»
sheet-word-cards-anhoerung = установа слухає вас, перш ніж вирішити
sheet-word-cards-einladung = лист із запрошенням на зустріч
sheet-word-cards-unterlagen = папери і документи
sheet-word-cards-nachweis = підтвердження на папері
sheet-word-cards-kopie = копія
sheet-word-cards-original = справжній папір
sheet-word-cards-beglaubigung = офіційна печатка: копія правильна
sheet-word-cards-uebersetzung = переклад
sheet-word-cards-vollmacht = довіреність: хтось може діяти за вас
sheet-word-cards-unterschrift = підпис
sheet-word-cards-zustaendig = відповідає: це робить ця установа
sheet-word-cards-gueltig = дійсний до цього дня
sheet-word-cards-einschreiben = рекомендований лист: є доказ надсилання

## Регіони
pack-dresden-name = Дрезден
pack-dresden-register-1-title = Прибуття до Дрездена
pack-leipzig-name = Лейпциг
pack-leipzig-register-1-title = Прибуття до Лейпцига
pack-leipzig-register-2-title = Фінансова допомога
pack-leipzig-register-4-title = Вивчати німецьку
pack-sn-name = Саксонія
pack-de-name = Німеччина

## Посвідки та папери про перебування
status-kein-papier = паперу ще немає
status-ankunftsnachweis = довідка про прибуття (Ankunftsnachweis)
status-gestattung = дозвіл на перебування на час процедури (Aufenthaltsgestattung)
status-ueberstellung = за процедуру відповідає інша країна ЄС
status-duldung = дозвіл-відстрочка (Duldung)
status-duldung-60b = Duldung через нез’ясовану особу (§ 60b)
status-duldung-60c = Duldung для професійного навчання (§ 60c)
status-duldung-60d = Duldung для роботи (§ 60d)
status-erlaubnis = будь-яка посвідка на проживання (Aufenthaltserlaubnis)
status-ae-25-1 = посвідка для тих, хто має право на притулок (§ 25 Abs. 1)
status-ae-25-2-fl = посвідка для біженців (§ 25 Abs. 2)
status-ae-25-2-sub = посвідка з додатковим захистом (subsidiärer Schutz, § 25 Abs. 2)
status-ae-25-3 = посвідка через заборону депортації (§ 25 Abs. 3)
status-ae-24 = посвідка для тимчасового захисту (§ 24)
status-ae-25-4 = посвідка з нагальних причин (§ 25 Abs. 4)
status-ae-25-5 = посвідка, коли виїзд неможливий (§ 25 Abs. 5)
status-ae-25a = посвідка для добре інтегрованої молоді (§ 25a)
status-ae-25b = посвідка за тривалу інтеграцію (§ 25b)
status-ae-104c = право на проживання як шанс (Chancen-Aufenthaltsrecht, § 104c)
status-ae-23 = програма прийому або Resettlement (§ 23)
status-ae-23a = посвідка у складному випадку (Härtefall, § 23a)
status-ae-fam = посвідка для возз’єднання родини (Familiennachzug)
status-fiktion-81-3 = Fiktionsbescheinigung: перебування дозволено (§ 81 Abs. 3)
status-fiktion-81-4 = Fiktionsbescheinigung: стара посвідка діє далі (§ 81 Abs. 4)
status-ne-26-3 = дозвіл на постійне проживання для біженців (Niederlassungserlaubnis, § 26 Abs. 3)
status-ne-9 = дозвіл на постійне проживання (Niederlassungserlaubnis) або Daueraufenthalt-EU (§ 9)
status-uma = неповнолітні без супроводу дорослих
status-gueb = довідка про перетин кордону (Grenzübertrittsbescheinigung)
status-asylblg = виплати від Sozialamt (AsylbLG)
status-jobcenter = виплати від Jobcenter
status-wohngeld = житлова допомога (Wohngeld)

## Види документів
document-ankunftsnachweis = Довідка про прибуття (Ankunftsnachweis)
document-aufenthaltsgestattung = Дозвіл на перебування на час процедури (Aufenthaltsgestattung)
document-duldung = Дозвіл-відстрочка (Duldung)
document-bamf-bescheid = Рішення BAMF (Bescheid)
document-umschlag-zustellung = Жовтий конверт із датою
document-anhoerungsprotokoll = Протокол співбесіди (Anhörung)
document-ladung-bamf = Виклик від BAMF (Ladung)
document-zuweisung = Рішення про розподіл (Zuweisungsbescheid)
document-klage-gericht = Позов (Klage) з підтвердженням отримання
document-vollmacht-anwalt = Довіреність для адвоката (Vollmacht)
document-eat = Картка посвідки на проживання (eAT)
document-zusatzblatt = Додатковий аркуш до картки (Zusatzblatt)
document-fiktionsbescheinigung = Довідка про право перебування (Fiktionsbescheinigung)
document-pin-brief = Лист із PIN-кодом до картки
document-reiseausweis-fluechtling = Проїзний документ біженця (синій Reiseausweis)
document-reiseausweis-auslaender = Проїзний документ іноземця (сірий Reiseausweis)
document-nationalpass = Паспорт вашої країни
document-id-karte-herkunft = Посвідчення вашої країни, наприклад тазкіра
document-geburtsurkunde = Свідоцтво про народження (Geburtsurkunde)
document-heiratsurkunde = Свідоцтво про шлюб (Heiratsurkunde)
document-scheidungsurteil = Рішення про розлучення (Scheidungsurteil)
document-sorgerecht = Рішення або заява про батьківські права (Sorgerecht)
document-vaterschaft = Визнання батьківства (Vaterschaftsanerkennung)
document-ledigkeit = Довідка, що ви не одружені
document-sterbeurkunde = Свідоцтво про смерть (Sterbeurkunde)
document-meldebescheinigung = Довідка про реєстрацію (Meldebescheinigung)
document-anmeldebestaetigung = Підтвердження реєстрації (Anmeldebestätigung)
document-wohnungsgeber = Підтвердження орендодавця (Wohnungsgeberbestätigung)
document-mietvertrag = Договір оренди (Mietvertrag)
document-uebergabeprotokoll = Акт передачі квартири (Übergabeprotokoll)
document-nebenkosten = Розрахунок комунальних витрат (Nebenkosten)
document-wbs = Довідка на соціальне житло (Wohnberechtigungsschein)
document-bescheid-asylblg = Рішення Sozialamt (AsylbLG)
document-einstellungsbescheid = Рішення Sozialamt про припинення виплат (Einstellungsbescheid)
document-bescheid-jobcenter = Рішення Jobcenter
document-antrag-kopie = Копія заяви з підтвердженням отримання
document-wohngeldbescheid = Рішення про житлову допомогу (Wohngeld)
document-kindergeldbescheid = Рішення про допомогу на дитину (Kindergeld)
document-elterngeldbescheid = Рішення про допомогу батькам (Elterngeld)
document-but = Рішення про допомогу на освіту (Bildung und Teilhabe)
document-bezahlkarte = Платіжна картка (Bezahlkarte)
document-steuer-id = Лист із податковим номером (Steuer-ID)
document-steuerbescheid = Рішення про прибутковий податок (Einkommensteuerbescheid)
document-lohnabrechnung = Розрахунковий лист (Lohnabrechnung)
document-kontoauszug = Виписка з рахунку (Kontoauszug)
document-girovertrag = Договір із банком
document-schulden = Нагадування про оплату і судовий наказ (Mahnbescheid)
document-arbeitsvertrag = Трудовий договір (Arbeitsvertrag)
document-beschaeftigungserlaubnis = Дозвіл на роботу від Ausländerbehörde
document-ausbildungsvertrag = Договір про професійне навчання (Ausbildungsvertrag)
document-sv-ausweis = Лист із номером пенсійного страхування (Rentenversicherungsnummer)
document-arbeitszeugnis = Відгук роботодавця (Arbeitszeugnis)
document-kuendigung = Звільнення (Kündigung) або угода про припинення (Aufhebungsvertrag)
document-egk = Картка медичного страхування (Gesundheitskarte)
document-behandlungsschein = Лікувальний купон (Behandlungsschein)
document-impfausweis = Паспорт щеплень (Impfausweis)
document-gelbes-heft = Жовтий зошит оглядів дитини (gelbes Heft)
document-mutterpass = Паспорт вагітної (Mutterpass)
document-attest = Медична довідка (Attest) або лікарняний листок (Krankmeldung)
document-medikamentenplan = План прийому ліків (Medikationsplan)
document-arztbrief = Лист від лікаря (Arztbrief) або виписка з лікарні
document-schwerbehinderung = Посвідчення особи з інвалідністю (Schwerbehindertenausweis)
document-kitavertrag = Договір із дитячим садком (Kita)
document-schulbescheid = Рішення про прийом до школи
document-zeugnis-schule = Шкільний табель (Schulzeugnis)
document-zeugnis-ausland = Атестат або диплом з-за кордону
document-uebersetzung = Завірений переклад (beglaubigte Übersetzung)
document-anerkennungsbescheid = Рішення про визнання диплома (Anerkennung)
document-berechtigungsschein = Право на інтеграційний курс (Berechtigung)
document-dtz = Сертифікат із німецької мови
document-test-leben = Тест «Життя в Німеччині» (Leben in Deutschland)
document-fuehrerschein = Водійське посвідчення (Führerschein)
document-fahrkarte = Проїзний квиток або соціальний квиток (Sozialticket)
document-rundfunk = Рішення про внесок за мовлення (Rundfunkbeitrag)
document-vertrag-handy = Договір на мобільний зв’язок або інтернет
document-versicherung = Договір страхування
document-foto-kopien = Фото на документи і копії ваших карток
document-vollmacht-allg = Довіреність для людини, яка допомагає (Vollmacht)
document-polizei = Заява до поліції або заява про втрату
document-fuehrungszeugnis = Довідка про несудимість (Führungszeugnis)
document-einbuergerung = Заява або свідоцтво про громадянство (Einbürgerung)
document-dresdenpass = Dresden-Pass для знижок

## Слова з установ: слово і що воно означає
term-asylverfahren = Процедура надання притулку: усі кроки від заяви до рішення.
term-anhoerung = Співбесіда: розмова в BAMF, на якій ви розповідаєте про свої причини.
term-bescheid = Рішення: лист, у якому установа щось вирішує.
term-rechtsbehelfsbelehrung = Роз’яснення щодо оскарження: стоїть наприкінці рішення. Там написано, де, як і до якого дня можна оскаржити рішення.
term-aufenthaltsgestattung = Дозвіл на перебування на час процедури: папір на час, доки триває ваша процедура надання притулку.
term-duldung = Дозвіл-відстрочка: депортацію призупинено. Це ще не посвідка на проживання.
term-aufenthaltskarte = Картка посвідки на проживання (eAT): картка з фото і чипом, яка показує ваше право на перебування.
term-zusatzblatt = Додатковий аркуш: зелений аркуш до картки з іншими правилами.
term-fiktionsbescheinigung = Довідка про право перебування: папір на час, доки установа вирішує щодо вашої заяви.
term-zuweisung = Розподіл: установа визначає, до якого міста ви переїжджаєте.
term-wohnsitzauflage = Обов’язок проживати в певному місці: правило, в якому місті ви мусите жити.
term-meldebescheinigung = Довідка про реєстрацію: папір від бюро громадян (Bürgerbüro) з вашою адресою.
term-leistung = Виплата: гроші або допомога від установи.
term-antrag = Заява: ви письмово просите щось в установи.
term-bewilligung = Надання: установа каже «так» на вашу заяву.
term-einstellungsbescheid = Рішення про припинення виплат: лист, що установа більше не платить. Його хоче бачити наступна установа.
term-grundsicherungsgeld = Базове забезпечення: гроші на життя від Jobcenter. До червня 2026 року це називалося Bürgergeld.
term-asylblg = Закон про допомогу шукачам притулку: закон про виплати під час процедури і з Duldung.
term-bedarfsgemeinschaft = Спільне господарство: люди, які живуть разом і чиї гроші Jobcenter рахує разом.
term-mitwirkung = Співпраця: ви даєте установі відомості й папери, які їй потрібні.
term-rueckforderung = Вимога повернути гроші: установа хоче отримати гроші назад. Швидко зверніться по пораду.
term-widerspruch = Заперечення: лист до установи, що ви не згодні з рішенням.
term-kontoauszug = Виписка з рахунку: список, скільки грошей прийшло і скільки пішло.
term-raten = Оплата частинами: ви сплачуєте борг малими частинами.
term-mietvertrag = Договір оренди: договір на вашу квартиру.
term-vermieter = Орендодавець: людина або фірма, якій належить квартира.
term-kaltmiete = «Холодна» і «тепла» оренда: холодна – лише квартира, тепла – разом з опаленням і комунальними витратами.
term-nebenkosten = Комунальні витрати: вода, опалення, сміття і будинок.
term-kaution = Застава: гроші, які орендодавець бере для певності і повертає наприкінці.
term-wohnungsgeberbestaetigung = Підтвердження орендодавця: папір для реєстрації, що ви заселилися.
term-anmeldung = Реєстрація місця проживання: ви повідомляєте бюро громадян (Bürgerbüro), де живете.
term-wohnberechtigungsschein = Довідка на соціальне житло: папір, з яким можна орендувати дешевшу квартиру.
term-uebergabeprotokoll = Акт передачі: список, якою була квартира, коли ви заселилися.
term-hausordnung = Правила будинку: наприклад, години тиші та сміття.
term-maengel = Несправність: щось у квартирі зламане або чогось бракує.
term-kuendigungsfrist = Строк розірвання: стільки часу договір ще діє після розірвання.
term-integrationskurs = Інтеграційний курс: курс німецької мови і життя в Німеччині.
term-berechtigung = Право на участь: папір, що вам можна відвідувати курс.
term-verpflichtung = Зобов’язання: установа каже, що ви мусите щось зробити.
term-sprachschule = Мовна школа: тут ви вчите німецьку на курсі.
term-einstufungstest = Тест на рівень: показує, який курс вам підходить.
term-modul = Модуль: частина курсу, часто 100 годин.
term-orientierungskurs = Орієнтаційний курс: остання частина інтеграційного курсу – право, історія, побут.
term-deutschtest = Тест із німецької для мігрантів (DTZ): іспит наприкінці інтеграційного курсу.
term-sprachstufe = Рівень мови (від A1 до C1): показує, наскільки добре людина знає німецьку. A1 – це початок.
term-kostenbeitrag = Внесок за курс: частина вартості курсу, яку ви платите самі.
term-fehlzeit = Пропуски: години, коли вас не було на курсі.
term-berufssprachkurs = Професійний мовний курс: курс німецької для роботи, після інтеграційного.
term-kita = Дитячий садок: тут доглядають дітей, доки вони не підуть до школи.
term-hort = Група продовженого дня: догляд за школярами після уроків.
term-schulpflicht = Обов’язкове навчання: діти мусять ходити до школи.
term-vorbereitungsklasse = Підготовчий клас: клас, де діти спершу вчать німецьку.
term-elternbeitrag = Батьківська плата: скільки батьки платять за садок або групу продовженого дня.
term-entschuldigung = Пояснювальна записка: записка до школи, що ваша дитина хвора.
term-kindergeld = Допомога на дитину: гроші на дітей від сімейної каси (Familienkasse).
term-elterngeld = Допомога батькам: гроші після народження дитини, бо ви працюєте менше або не працюєте.
term-geburtsurkunde = Свідоцтво про народження: офіційний папір про народження.
term-sorgerecht = Батьківські права: право й обов’язок вирішувати за дитину.
term-familiennachzug = Возз’єднання родини: родина приїжджає до Німеччини з візою.
term-bildung-und-teilhabe = Допомога на освіту: гроші на шкільне приладдя, обіди, екскурсії та гуртки.
term-arbeitserlaubnis = Дозвіл на роботу: управління у справах іноземців дозволяє працювати. Це написано у вашому папері.
term-bewerbung = Заявка на роботу: папери, з якими ви проситеся на роботу.
term-lebenslauf = Резюме: аркуш про вашу освіту, роботу і мови.
term-arbeitsvertrag = Трудовий договір: папір про зарплату, години й завдання.
term-probezeit = Випробувальний термін: перші місяці роботи. Тоді звільнення швидше.
term-brutto-netto = Брутто і нетто: брутто – уся зарплата, нетто – те, що приходить на ваш рахунок.
term-lohnabrechnung = Розрахунковий лист: аркуш про зарплату й відрахування, щомісяця.
term-mindestlohn = Мінімальна зарплата: найнижча зарплата, яку дозволено.
term-minijob = Міні-робота: невелика робота з малою кількістю годин і малою зарплатою.
term-urlaub = Відпустка: вільні дні, за які вам платять.
term-krankmeldung = Лікарняний листок: папір від лікаря, що ви не можете працювати або вчитися.
term-kuendigung = Розірвання: одна сторона припиняє договір, наприклад на квартиру або роботу.
term-anerkennung = Визнання диплома: установа перевіряє, якому німецькому диплому відповідає ваш.
term-gleichwertig = Рівноцінний: ваш диплом вартий стільки само, як німецький.
term-zeugnis = Свідоцтво: підтвердження зі школи, навчання або роботи.
term-reglementiert = Регульована професія: професія, для якої потрібен допуск, наприклад догляд за хворими.
term-qualifikationsanalyse = Аналіз кваліфікації: ви показуєте, що вмієте, якщо бракує дипломів.
term-uebersetzung = Переклад: текст іншою мовою. Установи часто вимагають присяжного перекладу.
term-amtliche-beglaubigung = Офіційне завірення: печатка установи на копії.
term-ausbildung = Професійне навчання: ви вчите професію на підприємстві і в школі.
term-berufsschule = Професійна школа: школа під час професійного навчання.
term-praktikum = Практика: ви недовго працюєте і знайомитеся з професією.
term-zulassung = Допуск: дозвіл на участь у курсі, на навчання або професію.
term-bafoeg = BAföG: гроші від держави на школу, навчання або університет.
term-krankenkasse = Лікарняна каса: вона платить лікарям і лікарні.
term-gesundheitskarte = Картка медичного страхування: картка лікарняної каси для візиту до лікаря.
term-behandlungsschein = Лікувальний купон: папір від соціального відомства, який ви берете до лікаря.
term-hausarzt = Сімейний лікар: до нього ви йдете спершу.
term-facharzt = Лікар-спеціаліст: лікар з однієї галузі, наприклад очі або шкіра.
term-ueberweisungsschein = Направлення: папір від сімейного лікаря до іншого лікаря.
term-rezept = Рецепт: папір від лікаря на ліки.
term-medikationsplan = План прийому ліків: список, які ліки, скільки і коли.
term-befund = Результат обстеження: що показав медичний огляд.
term-zuzahlung = Доплата: невелика сума, яку ви самі платите за ліки.
term-bereitschaftsdienst = Черговий лікар: медична допомога ввечері та у вихідні, телефон 116117.
term-schweigepflicht = Обов’язок мовчати: людині не можна переказувати те, що ви розповіли.
term-beratungsstelle = Консультаційний центр: місце, де вам дають пораду, здебільшого безкоштовно.
term-migrationsberatung = Міграційне консультування (MBE): для дорослих від 27 років.
term-jugendmigrationsdienst = Молодіжна міграційна служба (JMD): консультації для молоді від 12 до 26 років.
term-asylberatung = Консультація про притулок: незалежна порада щодо процедури, здебільшого безкоштовна.
term-sozialdienst = Соціальна служба: люди, які консультують вас у гуртожитку або в районі.
term-erstgespraech = Перша розмова: перша зустріч у консультаційному центрі.
term-zustaendig = Відповідає: саме ця установа має зайнятися вашим питанням.
term-schweigepflichtentbindung = Звільнення від обов’язку мовчати: ви дозволяєте двом службам говорити про вас.
term-datenschutz = Захист даних: правила, які захищають ваші особисті дані.
term-beratungshilfe = Допомога в юридичній консультації: папір від місцевого суду (Amtsgericht) на дешеву пораду юриста.
term-rechtsanwalt = Адвокат: той, хто консультує вас у правових питаннях і представляє в суді.
term-traeger = Організатор: товариство або фірма, що стоїть за пропозицією.
term-fuehrerschein = Водійське посвідчення: папір, з яким вам можна керувати автомобілем.
term-umschreibung = Обмін посвідчення: ви міняєте іноземне водійське посвідчення на німецьке.
term-haftpflicht = Страхування відповідальності: платить, якщо ви випадково завдали шкоди іншим.
term-hausrat = Страхування майна: платить за ваші речі після пожежі, води або крадіжки.
term-laufzeit = Строк договору: стільки часу договір вас зв’язує.
term-widerruf = Відкликання: ви відмовляєтеся від договору або забираєте дозвіл назад.
term-kundennummer = Номер клієнта: ваш номер в установі або фірмі.
term-mitgliedschaft = Членство: ви належите до товариства або каси.
term-verein = Товариство: люди, які щось роблять разом, наприклад спорт.
term-rundfunkbeitrag = Внесок за мовлення: плата за радіо і телебачення, яку вносить кожна квартира.
term-quittung = Квитанція: папір, що ви заплатили або щось віддали.
term-familienname = Прізвище: ім’я родини, у багатьох країнах – останнє.
term-vorname = Ім’я: його дали вам батьки.
term-geburtsort = Місце народження: місто або село, де ви народилися.
term-staatsangehoerigkeit = Громадянство: до якої держави ви належите.
term-familienstand = Сімейний стан: неодружені, одружені, розлучені або овдовілі.
term-anschrift = Адреса: вулиця, номер будинку, індекс і місто.
term-ausweis = Посвідчення особи: папір, який показує, хто ви.
term-unterschrift = Підпис: ваше ім’я, написане вашою рукою.
term-steuer-id = Податковий номер: ваш номер для податків. Він діє все життя.
term-rentenversicherungsnummer = Номер пенсійного страхування: ваш номер для соціального страхування. Про нього питає роботодавець.
term-iban = IBAN: номер вашого рахунку.
term-notfallkontakt = Контакт на екстрений випадок: кому телефонувати, якщо з вами щось станеться.
term-ehrenamt = Волонтерство: люди допомагають добровільно і без оплати.
term-patenschaft = Наставництво: волонтер довший час вас супроводжує.
term-ansprechperson = Контактна особа: людина, якій можна зателефонувати із запитанням.
term-vertretung = Заміна: хто допоможе, коли іншої людини немає.
term-sachbearbeitung = Фахівець установи: людина, яка веде вашу справу.
term-dolmetscher = Усний перекладач: той, хто перекладає розмову іншою мовою.
term-vollmacht = Довіреність: папір, що хтось може щось зробити за вас.
term-einverstaendnis = Згода: ви кажете «так», наприклад на передачу даних.
term-sprechzeit = Години прийому: час, коли установа відкрита.
term-beistand = Супровід: людина, яка йде з вами на зустріч.
term-termin = Зустріч: ви приходите в певний день і час.
term-frist = Строк: час, до кінця якого щось треба зробити.
term-fristverlaengerung = Продовження строку: ви просите більше часу. Це можливо не для кожного строку.
term-wiedervorlage = Дата нагадування: день, коли ви знову на це подивитеся.
term-einladung = Запрошення: лист, який просить вас прийти на зустріч.
term-nummer-ziehen = Взяти талон: ви берете папірець із номером і чекаєте, доки його викличуть.
term-zustellung = Вручення: день, коли лист офіційно у вас.
term-gelber-umschlag = Жовтий конверт: важливий лист. На конверті стоїть день, який рахується.
term-nachweis = Підтвердження: папір, який показує, що щось правда.
term-absender = Відправник: хто надіслав лист.
term-betreff = Тема: рядок, де написано, про що лист.
term-aktenzeichen = Номер справи: номер, під яким установа веде вашу справу.
term-datum = Дата: день, написаний на листі або папері.
term-anlage = Додаток: аркуш, який належить до листа або заяви.
term-einschreiben = Рекомендований лист: пошта підтверджує, що його віддано.
term-eingangsbestaetigung = Підтвердження отримання: печатка або лист, що установа отримала ваш папір.
term-faelligkeit = Строк оплати: до цього дня має бути сплачено.
term-lernziel = Мета: чого ви хочете досягти.
term-protokoll = Протокол: текст, що було сказано в розмові.
term-uebergabe = Передача: одна людина передає своє завдання іншій.
term-original = Оригінал: справжній папір, не копія.
term-kopie = Копія: другий аркуш із таким самим змістом.
term-unterlagen = Документи: усі папери, які хоче бачити установа.

## Правила строків, які стоять біля пунктів. .of – німецький текст, з якого перекладено: якщо пакет його змінить,
## застарілий переклад не з’явиться.
deadline-asyl-register-5d = Установа має зареєструвати вас протягом 5 днів, а якщо заяв дуже багато – протягом 15.
    .of = Die Behörde soll Sie innerhalb von 5 Tagen registrieren, bei sehr vielen Anträgen innerhalb von 15.
deadline-asyl-ankunft-max = Довідка про прибуття діє щонайбільше 6 місяців. Продовжте її до того.
    .of = Der Ankunftsnachweis gilt höchstens 6 Monate. Lassen Sie ihn vorher verlängern.
deadline-masern-4w = Після 4 тижнів у гуртожитку потрібне підтвердження.
    .of = Nach 4 Wochen in einer Unterkunft brauchen Sie den Nachweis.
deadline-anmeldung-2w = Протягом 2 тижнів після заселення.
    .of = Innerhalb von 2 Wochen nach dem Einzug.
deadline-asyl-lodge-21d = Зазвичай 21 день після реєстрації. Має силу день, указаний у вашому виклику (Ladung).
    .of = Meist 21 Tage nach der Registrierung. Es gilt der Termin in Ihrer Ladung.
deadline-asyl-adresse = Одразу після переїзду.
    .of = Sofort nach dem Umzug.
deadline-asyl-klage = Має силу лише строк у вашому рішенні. Це може бути один тиждень або ще менше.
    .of = Nur die Frist in Ihrem Bescheid zählt. Sie kann eine Woche oder noch kürzer sein.
deadline-geburt-1w = Про народження треба повідомити протягом одного тижня.
    .of = Die Geburt muss innerhalb einer Woche gemeldet werden.
deadline-elterngeld-3m = Elterngeld платять щонайбільше за 3 місяці до заяви.
    .of = Elterngeld gibt es höchstens für 3 Monate vor dem Antrag.
deadline-fuehrerschein-6m = 6 місяців від дня, коли ви почали жити в Німеччині.
    .of = 6 Monate, seit Sie in Deutschland wohnen.
deadline-jobcenter-antrag = За місяці до заяви грошей не дають.
    .of = Es gibt kein Geld für Monate vor dem Antrag.
deadline-fam-3m = 3 місяці від остаточного визнання захисту.
    .of = 3 Monate ab der endgültigen Anerkennung.
deadline-ik-1y = Право закінчується через рік після видачі посвідки на проживання.
    .of = Der Anspruch endet ein Jahr nach der Erteilung des Aufenthaltstitels.
deadline-wohnsitz-3y = Правило діє 3 роки від визнання захисту або від першої видачі посвідки.
    .of = Die Regel gilt 3 Jahre ab der Anerkennung oder der ersten Erteilung.
deadline-umzug-zusicherung = До підписання.
    .of = Vor der Unterschrift.
deadline-kindergeld-6m = Kindergeld платять щонайбільше за 6 місяців до заяви.
    .of = Kindergeld gibt es höchstens für 6 Monate vor dem Antrag.
deadline-masern-kita = До першого дня в садку або школі.
    .of = Vor dem ersten Tag in Kita oder Schule.
deadline-wgb-2w = Протягом 2 тижнів після заселення.
    .of = Innerhalb von 2 Wochen nach dem Einzug.
deadline-jobcenter-aenderung = Одразу після зміни.
    .of = Sofort nach der Änderung.
deadline-ik-erstattung-2y = Якщо вкластися у 2 роки від першого права на курс, повертають половину внеску.
    .of = Innerhalb von 2 Jahren nach der ersten Berechtigung gibt es den halben Beitrag zurück.
deadline-jobcenter-wba = Найкраще за 6 тижнів до кінця виплат.
    .of = Am besten 6 Wochen vor dem Ende der Bewilligung.
deadline-jobcenter-termin = Скасувати треба до зустрічі.
    .of = Absagen müssen Sie vor dem Termin.
deadline-widerspruch-sozial-1m = Заперечення зазвичай можливе протягом 1 місяця. Має силу строк у вашому листі.
    .of = Widerspruch ist meist 1 Monat lang möglich. Es gilt die Frist in Ihrem Brief.
deadline-rundfunk = Звільнення можливе за минулий час, до 3 років.
    .of = Die Befreiung ist bis zu 3 Jahre rückwirkend möglich.
deadline-mahnbescheid-2w = 2 тижні від дати на жовтому конверті.
    .of = 2 Wochen ab dem Datum auf dem gelben Umschlag.
deadline-miete-kuendigung-3m = До 3-го робочого дня місяця; договір закінчується через два місяці, наприкінці місяця.
    .of = Bis zum 3. Werktag eines Monats zum Ende des übernächsten Monats.
deadline-ae-verlaengern = Заява має бути там до закінчення строку картки.
    .of = Der Antrag muss vor dem Ablauf der Karte da sein.
deadline-ae-ausland-6m = Після 6 місяців за кордоном посвідка на проживання втрачає силу.
    .of = Nach 6 Monaten im Ausland erlischt der Aufenthaltstitel.
deadline-mutterschutz-6w = 6 тижнів до народження і 8 тижнів після нього, в особливих випадках 12.
    .of = 6 Wochen vor der Geburt und 8 Wochen danach, in besonderen Fällen 12.
deadline-fam-sub = Возз’єднання призупинено до 23 липня 2027 року.
    .of = Der Nachzug ist bis zum 23. Juli 2027 ausgesetzt.
deadline-kita-11m = Найкраще за 11 місяців до бажаного початку.
    .of = Am besten 11 Monate vor dem gewünschten Beginn.
deadline-kita-attest-14d = У перший день довідці може бути щонайбільше 14 днів.
    .of = Die Bescheinigung darf am ersten Tag höchstens 14 Tage alt sein.
deadline-kita-antrag-ermaessigung = Не раніше ніж за 6 тижнів до початку.
    .of = Frühestens 6 Wochen vor dem Beginn.
deadline-schule-anmeldung = Зазвичай у серпні та вересні попереднього року. Про дні запитайте в початковій школі.
    .of = Meist im August und September im Jahr davor. Fragen Sie die Grundschule nach den Tagen.
deadline-duldung-arbeit-3m = Не раніше ніж після 3 місяців перебування.
    .of = Frühestens nach 3 Monaten Aufenthalt.
deadline-ausbildungsduldung-7m = Не раніше ніж за 7 місяців до початку навчання.
    .of = Frühestens 7 Monate vor dem Beginn der Ausbildung.
deadline-aufenthalt-25a = Заява має бути там до 27-го дня народження.
    .of = Der Antrag muss vor dem 27. Geburtstag da sein.
deadline-asyl-arbeit-3m = Поза центром прийому не раніше ніж після 3 місяців.
    .of = Außerhalb der Aufnahmeeinrichtung frühestens nach 3 Monaten.
deadline-kuendigungsschutz-3w = 3 тижні після того, як ви отримали звільнення.
    .of = 3 Wochen, nachdem Sie die Kündigung bekommen haben.
