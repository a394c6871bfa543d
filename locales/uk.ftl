# Українська. Кожен рядок має свій рядок у de.ftl та en.ftl.
# Проста мова (B1), короткі речення, звертання «ви». Позначки на кшталт { $name } лишаються без змін.
# Німецьке слово з листа чи з дверей установи стоїть поруч у дужках, щоб його можна було впізнати.
# Слова для установ і паперів – ті самі, що в assets/glossary/uk.toml.

locale-name = Українська
locale-direction = ltr
# Носії мови цей переклад ще не перевіряли.
language-reviewed = no
language-not-reviewed = { $language }: носії мови ще не перевіряли

## Назви, однакові в усіх мовах
app-name = MEIN ORDNER

## Дата: $day 4, $month 3, $dd 04, $mm 03, $year 2026; так само, як у німецьких листах
date = { $dd }.{ $mm }.{ $year }

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
sheet-words-title = Картки зі словами
sheet-words-about = Щоб вирізати і вчити, самостійно або в групі.
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
ui-stay-open = Не замикати 20 хвилин
ui-stay-open-what = Для розмови над паперами: папка лишається відкритою 20 хвилин, навіть якщо ніхто нічого не робить. Якщо закрити ноутбук або заблокувати екран, вона все одно замкнеться.
ui-stays-open = Папка відкрита ще { $clock }, навіть якщо ніхто нічого не робить.
ui-stays-open-end = Закінчити зараз
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
ui-damage-note = ПОШКОДЖЕНО: ви бачите те, що ще можна прочитати. Тут нічого не змінюється, навіть пароль.
ui-protected-note = ЗАХИЩЕНО ВІД ЗАПИСУ: можна все переглядати. Тут нічого не змінюється, навіть пароль.
ui-damage-help = Що можна зробити?
ui-tries = { $count ->
        [one] Від останнього відкриття була { $count } невдала спроба, { $date } о { $time }. Це були не ви? Тоді змініть пароль.
        [few] Від останнього відкриття були { $count } невдалі спроби, остання – { $date } о { $time }. Це були не ви? Тоді змініть пароль.
        [many] Від останнього відкриття було { $count } невдалих спроб, остання – { $date } о { $time }. Це були не ви? Тоді змініть пароль.
       *[other] Від останнього відкриття було { $count } невдалої спроби, остання – { $date } о { $time }. Це були не ви? Тоді змініть пароль.
    }
ui-little-room = На цьому диску лишилося мало місця. Видаліть там щось, що вам не потрібно.
ui-from-paper = Ви відкрили папку за допомогою аркуша паперу. Хто має цей аркуш, теж може її відкрити. Якнайшвидше зробіть нові аркуші. Потім знищте старі.
ui-from-paper-renew = До нових аркушів
ui-noticed = Прочитано
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
ui-practice = Випробувати резервну копію
ui-practice-title = Випробувати резервну копію
ui-practice-what = Чи ваша резервна копія справна? Програма прочитає її всю і покаже, що в ній є. Вона нічого не записує і нічого не змінює.
ui-practising = Читаємо всю резервну копію
ui-practice-made = Копію зроблено: { $date }
ui-practice-well = Резервна копія справна. { $count ->
        [0] У ній ще немає документів.
        [one] У ній { $count } документ, і його можна прочитати.
        [few] У ній { $count } документи, і їх можна прочитати.
        [many] У ній { $count } документів, і їх можна прочитати.
       *[other] У ній { $count } документа, і їх можна прочитати.
    }
ui-practice-register = Розділ { $number }
ui-practice-lost = Цього файлу бракувало вже тоді, коли робили копію.
ui-practice-next = Нічого не записано. Якщо хочете повернути цю папку, виберіть на початку «Дістати папку з резервної копії».
ui-practice-done = Готово
ui-no-sandbox = На цьому комп’ютері немає додаткового захисту: вікно працює не в окремій зоні. Ваші папери все одно замкнені. Відкривайте тут лише знайомі вам файли.
ui-open-other = Відкрити іншу папку…
ui-unlock-title = Відкрити «{ $name }»
ui-passphrase = Пароль
ui-caps-lock = Увага: увімкнено Caps Lock. Ви пишете великими літерами.
ui-keypad = Клавіші на екрані
ui-keypad-show = Показати клавіші на екрані
ui-keypad-hide = Сховати клавіші на екрані
ui-keypad-capital = Велика
ui-keypad-space = Пробіл
ui-keypad-delete = Стерти
ui-code = Код відновлення
ui-code-hint = Вісім груп із шести цифр. Вони на вашому аркуші.
ui-use-code = Забули пароль? У мене є код.
ui-use-shares = Забули пароль? У мене є дві з трьох частин.
ui-recover-shares-what = Візьміть дві зі своїх трьох частин. Будь-які дві. Після цього діє новий пароль.
ui-share-one = Одна частина
ui-share-other = Друга частина
ui-share-hint = На кожному аркуші дев’ять груп із шести цифр.
ui-no-way = Нічого з цього не виходить. Що робити?
ui-no-way-nobody = Без пароля і без вашого паперу ніхто не відкриє цю папку. Навіть люди, які зробили програму. Так ваші папери захищено.
ui-no-way-sheets = Пошукайте аркуш із кодом або дві з трьох частин. Можливо, щось лежить у паперовій папці або в конверті в людини, якій ви довіряєте.
ui-no-way-people = Ви давали комусь доступ із власним ключем, наприклад консультаційному центру? Тоді ця людина може відкрити папку.
ui-no-way-anew = Інакше почніть спочатку зі своєї паперової папки. Фотографуйте один розділ за одним. На 30 паперів потрібно близько години. Стара папка лежатиме, доки ви її не видалите.
ui-use-key-file = У мене є файл із ключем.
ui-key-file-what = Хтось дав вам доступ до цієї папки? Тоді її відкриє ваш файл із секретним ключем. Файл лишиться там, де він є.
ui-key-file-choose = Вибрати файл і відкрити
ui-use-passphrase = Ввести пароль
ui-open = Відкрити
ui-opening = Відкриваємо. Це триває якусь мить…
ui-absent-title = «{ $name }» зараз не тут
ui-absent-what = Ця папка на USB-флешці? Вставте флешку. Потім натисніть «Пошукати ще раз».
ui-look-again = Пошукати ще раз
ui-forget = Прибрати з полиці
ui-forgotten = «{ $name }» більше не стоїть на полиці. Нічого не видалено.
ui-erase = Видалити назавжди…
ui-erase-title = Видалити «{ $name }» назавжди
ui-erase-what = Усе в цій папці буде знищено: усі документи, усі нотатки, усі ключі. Повернути це неможливо.
ui-erase-honest = Копії та резервні копії в інших місцях і далі існують. Їх треба видалити самостійно. На SSD або флешці залишки старих даних можуть лежати ще якийсь час. Прочитати їх може лише той, хто має копію ключів і знає пароль або код.
ui-erase-instead = Треба лише прибрати папку з цього списку? Тоді скасуйте і виберіть «Прибрати з полиці». При цьому нічого не видаляється.
ui-erase-name = Щоб видалити, напишіть назву: { $name }
ui-erase-now = Видалити назавжди
ui-erased = Папку «{ $name }» видалено. Не забудьте про копії та резервні копії.
ui-erased-others = Папку «{ $name }» видалено. { $count ->
        [one] У ній лежав { $count } чужий файл, він лишився.
        [few] У ній лежали { $count } чужі файли, вони лишилися.
        [many] У ній лежало { $count } чужих файлів, вони лишилися.
       *[other] У ній лежало { $count } чужого файлу, вони лишилися.
    }
ui-moment = { $date }, { $time }
ui-older-title = Ця папка старіша за ту, що була тут востаннє
ui-older-what = Можливо, хтось повернув стару копію або це інша флешка. Того, що записали пізніше, тут немає.
ui-older-found = Остання зміна в цій папці
ui-older-known = Остання зміна, яку знає цей комп’ютер
ui-older-never = ще немає
ui-older-advice = Спершу пошукайте новішу папку. Якщо працюватимете зі старішою, далі рахується вона.
ui-older-open = Відкрити старішу
ui-older-cancel = Скасувати і пошукати новішу
ui-copied = Резервну копію зроблено і перечитано для перевірки: «{ $name }».
ui-not-copied = Папку замкнено, але резервну копію не вдалося зробити.

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
ui-new-passphrase-missing = Введіть пароль.
ui-words-suggest = Запропонувати слова
ui-words-how = Запишіть слова на папері, доки не вивчите їх напам’ять. Хто має цю записку, той може все прочитати.
ui-words-take = Взяти ці слова
ui-words-other = Інші слова
ui-words-language = Мова слів
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
ui-prove-new-keys = Перевірити і зробити нові ключі
ui-to-shelf = Далі: відкрити папку
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
ui-office-words = Слова з установ: { $count }
ui-office-words-also = Також:
ui-keep = Що залишається, а що можна викинути?
ui-keep-stays = Це залишається
ui-keep-goes = Це можна викинути
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
ui-search-all = Усі документи
ui-search-only = Показати лише
ui-search-choose = Напишіть слово в полі пошуку або виберіть щось угорі.
ui-search-none = Спробуйте коротше слово або лише його початок.
ui-search-leave = Закінчити пошук

## Сьогодні: що попереду, що далі
ui-today = Сьогодні
ui-today-ways = Куди?
ui-due = Що попереду
ui-due-none = Тут нічого немає. Зустрічі та строки ви записуєте самі.
ui-due-all = Показати всі: { $count }
ui-due-over = Цей день уже минув
ui-due-today = сьогодні
ui-due-tomorrow = завтра
ui-due-done = Зроблено
ui-due-settled = «{ $name }» – зроблено

## Спорожнити сумку: багато паперів одразу, потім розкласти один за одним
ui-to-sort = Розкласти багато паперів
ui-sort-waiting = { $count ->
        [one] { $count } папір чекає
        [few] { $count } папери чекають
        [many] { $count } паперів чекають
       *[other] { $count } паперу чекають
    }
ui-sort-what = Спорожніть сумку або телефон: спершу додайте все. Розкладати будете потім, один папір за одним. Можна будь-коли зупинитися і продовжити пізніше.
ui-bag-files = Вибрати фото і PDF
ui-bag-folder = Вибрати весь каталог
ui-bag-how = Наприклад, усі фото з телефону або з флешки. Можна також перетягнути їх у це вікно. Ваші файли лишаться там, де вони є.
ui-drop-to-sort = Відпустіть: файли чекатимуть тут, доки ви їх розкладете.
ui-sort-progress = Папір { $number } з { $of }: куди?
ui-sort-page = Належить до попереднього паперу
ui-sort-later = Пізніше
ui-sort-trash = У кошик
ui-sort-undo = Скасувати
ui-sort-last = { $pages ->
        [one] Перед цим: «{ $title }», тепер у { $number }
        [few] Перед цим: «{ $title }» ({ $pages } сторінки), тепер у { $number }
        [many] Перед цим: «{ $title }» ({ $pages } сторінок), тепер у { $number }
       *[other] Перед цим: «{ $title }» ({ $pages } сторінки), тепер у { $number }
    }
ui-sort-done = { $count ->
        [one] Готово. Розкладено { $count } папір.
        [few] Готово. Розкладено всі { $count } папери.
        [many] Готово. Розкладено всі { $count } паперів.
       *[other] Готово. Розкладено всі { $count } паперу.
    }
ui-next = Мої наступні кроки
ui-first = Перші п’ять паперів
ui-first-permit = Ваш папір про перебування
ui-first-letter = Останній лист з установи, разом із конвертом
ui-first-home = Довідка про реєстрацію (Meldebescheinigung) або договір оренди
ui-first-money = Останнє рішення (Bescheid) про гроші
ui-first-health = Картка страхування (Gesundheitskarte) або лікувальний купон (Behandlungsschein)
ui-in-register = Розділ { $number }
ui-time-wrong = Напишіть час так: 9:30.
ui-remove-named = Прибрати: { $name }
ui-sheet-title = Так це буде на папері
ui-sheet-twice = Кожен аркуш буде двічі: один для вас, другий для іншої сторони.

## Люди, які допомагають
ui-people = Хто мені з чим допомагає?
ui-people-what = Запишіть, хто вам допомагає. Тоді кожен знає, хто вже цим займається.
ui-people-none = Тут ще нікого немає.
ui-people-print = Надрукувати аркуш «Хто мені допомагає?»
ui-wallet-card-print = Надрукувати картку для гаманця
ui-person-add = Записати людину
ui-person-change = Змінити запис
ui-person-role = Ким є ця людина
ui-person-role-none = Не вказано
ui-person-organisation = Служба, об’єднання
ui-person-times = Коли на зв’язку, мови
ui-person-since = Допомагає з
ui-person-until = Допомагає до
ui-person-period = З якого дня, до якого
ui-person-deputy = Хто замінює цю людину?
ui-person-deputy-none = Ніхто
ui-person-beside = Заміна, команда
ui-person-may-know = Може знати
ui-person-ended = Більше не допомагає
ui-person-end = Допомога закінчується
ui-person-end-title = Ця людина більше не допомагає
ui-person-end-what = Запис лишається, з останнім днем. Тоді вгорі стоїть той, хто замінює.
ui-person-ends = Останній день ({ $name }) записано в папці
ui-no-contact-rule = Будь ласка, не телефонуйте і не пишіть сюди: { $rule }
ui-reach = Як зі мною зв’язатися
ui-reach-what = Це стоїть на всіх аркушах, які про це питають. Чого ви не заповните, те лишиться порожнім.
ui-reach-print = Надрукувати аркуш «Як безпечно зі мною зв’язатися»
ui-detail-given-name = Ім’я
ui-detail-family-name = Прізвище
ui-detail-languages = Мови
ui-detail-interpreter = Потрібен усний переклад: мова
ui-detail-permit-until = Папір про перебування дійсний до
ui-detail-no-contact = Сюди не телефонувати і не писати
ui-detail-safe-contact = Як безпечно зі мною зв’язатися
ui-detail-safe-time = Зручний час
ui-detail-emergency-name = Якщо я не на зв’язку: ця людина
ui-detail-emergency-phone = Телефон цієї людини

## Зустрічі. Ніколи не кажемо, що час іще є.
ui-appointment = Зустріч
ui-appointments = Зустрічі
ui-appointments-what = Зустріч з усім, що ви хочете взяти з собою і запитати.
ui-appointments-none = Попереду немає зустрічей.
ui-appointments-past = Попередні зустрічі: { $count }
ui-appointments-print = Надрукувати аркуш «Зустрічі»
ui-appointment-add = Записати зустріч
ui-appointment-change = Змінити зустріч
ui-appointment-day = День
ui-appointment-time = Година
ui-appointment-place = Установа, лікар, кабінет
ui-appointment-about = Про що йдеться?
ui-appointment-way = Дорога, зупинка
ui-appointment-companion = Хто йде зі мною?
ui-appointment-interpreter = Усний переклад
ui-appointment-bring = Взяти з собою
ui-appointment-bring-add = Додати папір
ui-appointment-lacking = Бракує паперів
ui-appointment-warning = Без цих паперів установа може відправити вас назад: { $papers }. Спитайте заздалегідь або візьміть те, що маєте.
ui-appointment-questions = Мої запитання
ui-appointment-question-own = Власне запитання
ui-appointment-question-add = Додати запитання
ui-appointment-result = Що було?
ui-appointment-result-what = Після зустрічі: що сказали, що ви віддали.
ui-appointment-receipt = Покласти фото печатки або листа
ui-packing-list = Друк: що взяти з собою
ui-companion-sheet = Аркуш для супроводу
ui-path-appointment = Записати зустріч для цього

## Зустріч триває: хтось сидить навпроти й теж дивиться
ui-meeting = Зустріч триває
ui-meeting-begin = Почати зустріч
ui-meeting-shut = Відкрито лише цю зустріч. Усе інше закрито.
ui-meeting-private = { $count ->
        [one] На цьому столі немає { $count } приватного паперу.
        [few] На цьому столі немає { $count } приватних паперів.
        [many] На цьому столі немає { $count } приватних паперів.
       *[other] На цьому столі немає { $count } приватного паперу.
    }
ui-meeting-end = Закінчити зустріч
ui-meeting-end-title = Знову відкрити все
ui-meeting-end-what = Ви знову наодинці? Ваш пароль відкриє всю папку. Можна також замкнути.
ui-meeting-open = Відкрити папку

## Розмови
ui-talk = Запис розмови
ui-talk-what = Запишіть разом, що буде далі. Заповнювати все не обов’язково.
ui-talks = Записи розмов
ui-talk-add = Записати розмову
ui-talk-open = Відкрити запис
ui-talk-day = День
ui-talk-with = Розмова з
ui-talk-topic = Тема
ui-talk-present = Хто ще був
ui-talk-languages = Мови, усний переклад
ui-talk-said = Що було сказано
ui-talk-mine = Що роблю я
ui-talk-theirs = Що робите ви
ui-talk-until = До якого дня
ui-talk-line = Додати рядок
ui-talk-steps = Взяти відкриті кроки з плану
ui-talk-next = Наступна розмова
ui-talk-bring = Що тоді принести
ui-talk-print = Зберегти і надрукувати двічі
ui-talk-dates = Потім ці дні стоять у «Що попереду».

## План
ui-plan = Мій план
ui-plan-what = План належить вам. Цілі визначаєте ви.
ui-plan-print = Надрукувати план
ui-plan-social = Життя
ui-plan-language = Німецька
ui-plan-work = Робота, освіта
ui-plan-empty = Ще немає цілі
ui-goal-add = Записати ціль
ui-goal-change = Змінити ціль
ui-goal-words = Моя ціль моїми словами
ui-goal-words-how = Будь-якою мовою.
ui-goal-german = Те саме німецькою
ui-goal-area = Сфера
ui-goal-area-none = Без сфери
ui-goal-review = Коли ми знову на це подивимося?
ui-goal-review-on = Подивитися знову: { $date }
ui-goal-state = Як справи з цим?
ui-goal-barriers = Що заважає?
ui-proposed-by = Хто це пропонує?
ui-proposed-by-what = Не заповнюйте, якщо це ваша думка. Інакше це рахується лише тоді, коли ви це приймете.
ui-proposals = Пропозиції
ui-proposals-what = Це пропонують інші. Воно рахується лише тоді, коли ви це приймете.
ui-proposal-by = Пропонує { $name }
ui-proposal-accept = Прийняти
ui-proposal-decline = Відхилити
ui-proposal-accepted = «{ $name }» – тепер у вашому плані
ui-proposal-declined = «{ $name }» – відхилено
ui-step-add = Додати крок
ui-step-change = Змінити крок
ui-step-words = Що треба зробити?
ui-step-who = Хто це зробить?
ui-step-until = До якого дня?
ui-step-until-on = до { $date }
ui-step-over = до { $date }: цей день уже минув
ui-step-proof = З чого це буде видно?
ui-step-barrier = Яку перешкоду він прибирає?
ui-step-barrier-none = Жодної з них
ui-step-done = Зроблено (день)
ui-step-done-on = зроблено { $date }

## Перший погляд
ui-first-view = Перший погляд для консультації
ui-first-view-what = Найважливіше на одній сторінці. Ви вирішуєте, хто її бачить.
ui-first-view-nameless = Ще без імені
ui-first-view-write = Написати відомості
ui-first-view-print = Надрукувати цю сторінку
ui-first-view-nobody = Консультацію ще не записано
ui-first-view-unasked = Ще нічого не записано
ui-first-view-private = Приватного тут немає. Ніхто тут не питає про причини втечі.

## Підказка перед тим, як замкнути
ui-hint = Підказка для вас
ui-hint-what = Підказка стоїть біля поля для пароля. Її бачать усі за цим комп’ютером. Не вибирайте нічого, що видає пароль.
ui-hint-picture = Малюнок, який нагадає вам
ui-hint-none = Без малюнка
ui-hint-letters = Показувати також, якими літерами я писав(-ла) востаннє
ui-hint-kept = Підказку збережено
ui-hint-yours = Ваша підказка
ui-hint-latin = Востаннє ви писали латинськими літерами.
ui-hint-arabic = Востаннє ви писали арабськими літерами.
ui-hint-cyrillic = Востаннє ви писали кириличними літерами.
ui-hint-ethiopic = Востаннє ви писали ефіопськими літерами.
ui-hint-digits = Востаннє ви писали не літери, а лише цифри або знаки.
ui-hint-other = Востаннє ви писали іншими або різними літерами.

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
expiry-over-what = Строк дії цього паперу закінчився. Запитайте в установі або в консультаційному центрі, що можна зробити тепер.
ui-checksum-what = За цією контрольною сумою (SHA-256) можна довести, що файл не змінено.
ui-taking-in = Кладемо документи в папку
ui-back = Назад
ui-viewer = Перегляд
ui-page = Сторінка { $page } з { $of }
ui-page-before = Попередня сторінка
ui-page-after = Наступна сторінка
ui-pages = Сторінки
ui-pages-count = { $count ->
        [one] { $count } сторінка
        [few] { $count } сторінки
        [many] { $count } сторінок
       *[other] { $count } сторінки
    }
ui-page-tools = Упорядкувати сторінки
ui-page-tools-photo = Фото і сторінки
ui-page-original = Саме фото ніколи не змінюється. У резервній копії, у вийнятих файлах і в пакеті передачі воно ціле; показуємо і друкуємо те, що ви тут налаштували.
ui-page-left = Повернути вліво
ui-page-right = Повернути вправо
ui-page-corners = Обрізати і вирівняти
ui-page-clean = Чорне на білому
ui-page-colours = Знову в кольорі
ui-page-plain = Як сфотографовано
ui-page-adjusted = Тепер сторінка { $number } показується і друкується так
ui-page-earlier = Сторінку вперед
ui-page-later = Сторінку назад
ui-page-moved = Сторінка { $number } тепер в іншому місці
ui-page-apart = Зробити окремим документом
ui-page-taken-apart = Сторінка { $number } тепер окремий документ у тому самому розділі
ui-pages-add = Додати сторінку
ui-pages-combine = Об’єднати з іншими документами
ui-pages-combine-what = Те, що ви позначите, стане наступними сторінками цього документа.
ui-pages-combine-none = У цьому розділі немає нічого іншого.
ui-pages-combine-do = Об’єднати
ui-pages-combined = Тепер це один документ: «{ $title }»
ui-corners-how = Перетягніть кожне коло на кут паперу. З клавіатури: клавіша Tab – до кута, потім стрілки; разом із Shift – малими кроками.
ui-corner-top-left = Лівий верхній кут
ui-corner-top-right = Правий верхній кут
ui-corner-bottom-right = Правий нижній кут
ui-corner-bottom-left = Лівий нижній кут
ui-corners-wrong = Із цих чотирьох кутів не виходить сторінка.
ui-corners-cut = Обрізати
ui-corners-whole = Показати все фото
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
ui-office = Установа або відправник
ui-office-how = Виберіть контакт або напишіть самі.
ui-reference = Номер справи (Aktenzeichen) або інший номер
ui-person = Чий це папір?
ui-lent = Тимчасово віддано
ui-lent-how = У кого зараз оригінал?
ui-lent-since = З якого дня
ui-lent-note = Оригінал зараз тут: { $who }.
ui-card-note = Нотатка
ui-card-more = Більше відомостей
ui-day-how-partial = Повністю або частково: 04.03.2026, 03.2026 чи 2026
ui-day-wrong-partial = Такої дати немає. Напишіть, наприклад, 04.03.2026, 03.2026 або 2026.
ui-added-on = Покладено
ui-file = Файл
ui-size = { NUMBER($kilobytes) } КБ
ui-only-me = Лише для мене?
ui-only-me-why = Тоді цього немає на аркушах для інших, і воно друкується, лише якщо ви це позначите.
ui-only-me-usual = Як зазвичай для цього паперу
ui-only-me-yes = Так, лише для мене
ui-only-me-no = Ні, інші можуть це бачити
ui-only-me-mark = лише для мене
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
ui-contact-retired = З { $date } ця установа більше не існує.
ui-contact-successor = Тепер відповідає: { $name }
ui-note = Моя нотатка
ui-note-phone = Номер, яким я користуюся
ui-note-write = Написати нотатку
ui-note-change = Змінити нотатку
ui-note-saved = Нотатку до «{ $name }» збережено.
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

## Допомога
ui-help = Допомога
ui-help-read = Щоб читати
ui-help-show = Щоб показувати
ui-help-touch = Натисніть на речення. Тоді воно стане великим на все вікно.
ui-show-large = Показати велико
ui-window-size = Розмір усього у вікні
ui-keys = Клавіші
ui-key-ctrl = Ctrl
ui-key-esc = Esc
ui-key-help = відкриває цю допомогу.
ui-key-search = шукає в усій папці.
ui-key-print = друкує.
ui-key-undo = скасовує останній крок.
ui-key-lock = замикає папку.
ui-key-lock-quick = замикає одразу, якщо треба поспішати.
ui-key-back = повертає назад.
ui-key-tabs = переходить від розділу до розділу.
ui-key-sort = під час розкладання кладе папір у розділ від 1 до 10.
ui-key-enter = Enter
ui-key-space = Пробіл
ui-key-delete = Delete
ui-key-backspace = Backspace
ui-key-size = робить усе більшим, Ctrl − меншим.
ui-key-larger = робить зображення або сторінку більшими чи меншими.

## Путівник
ui-guide = Путівник
ui-guide-informs = Тут ви отримуєте інформацію. Вирішити може лише установа. Завжди має силу ваш лист.
ui-choose = Виберіть, будь ласка
ui-letter-counts = Це інформація, а не юридична консультація. Має силу те, що написано у вашому папері та у вашому листі.
ui-status = Мій папір про перебування
ui-status-what = Вкажіть, який у вас папір. Тоді списки покажуть лише те, що стосується вас.
ui-status-why = Вказувати це не обов’язково. Якщо вкажете, у списках не буде того, що стосується інших. Ця відповідь лишається у вашій папці.
ui-status-unknown = Я не знаю або не хочу про це казати
ui-status-paper = На папері написано:
ui-status-valid = Зазвичай він діє стільки
ui-status-rights = Що це зазвичай означає
ui-status-set = Збережено. Тепер списки показують те, що стосується вас.
ui-status-forgotten = Збережено. Тепер списки показують усе.
ui-paths = Шляхи
ui-paths-what = Що за чим іде? Який папір відкриває яку установу? Де гроші можуть зупинитися?
ui-paths-others = Шляхи для інших паперів: { $count }
ui-path-has = Це у вас зазвичай уже є
ui-path-handover = Тут часто змінюється консультація. Ви вирішуєте, що дізнається нова.
ui-path-needs = Для цього потрібно
ui-path-gives = Після цього ви маєте
ui-path-office = Де:
ui-path-no-office = Для вашого міста в цій папці ще немає адреси.
ui-path-reckon = Порахувати день
ui-path-checklist = До списку справ у розділі { $number }
ui-paper-there = уже є
ui-paper-missing = ще бракує
ui-paper-file = Покласти
ui-paper-open = Переглянути
ui-paper = Що це за папір?
ui-paper-why = Тоді шляхи і списки покажуть, що він є.
ui-paper-unknown = не вказано
ui-deadline = Лист зі строком
ui-deadline-what = Порахувати найраніший останній день і побачити, як він рахується.
ui-deadline-how = Візьміть лист і конверт. Строк здебільшого вказано в кінці листа.
ui-deadline-rule = Про що йдеться?
ui-deadline-typed = Перепишу те, що написано в моєму листі
ui-deadline-only-letter = Цей строк вказано лише у вашому листі. Перепишіть його звідти. Зверніться по пораду сьогодні.
ui-deadline-amount = Такий строк у моєму листі
ui-deadline-amount-other = У вашому листі інший строк? Тоді діє він.
ui-deadline-unit = Дні, тижні чи місяці?
ui-unit-days = дні
ui-unit-weeks = тижні
ui-unit-months = місяці
ui-unit-years = роки
ui-deadline-way = Як прийшов лист?
ui-way-post = Звичайною поштою
ui-way-yellow = У жовтому конверті
ui-way-hand = Мені його хтось дав
ui-way-unknown = Я не знаю
ui-letter = Лист
ui-letter-is = Це лист
ui-letter-not = Це не лист
ui-letter-due = Найраніший останній день: { $date }
ui-letter-done-on = Відповідь надіслано { $date }
ui-letter-done = Коли надіслано відповідь
ui-letter-envelope-why = Рахується не дата вгорі на листі. Знайдіть конверт.
ui-day-of-note = Дата на повідомленні пошти
ui-day-of-postmark = Дата на конверті
ui-letter-amount-wrong = Напишіть число, наприклад 2.
ui-letter-envelope-photo = Конверт
ui-letter-envelope-add = Додати фото конверта
ui-letter-envelope-other = Інше фото конверта
ui-letter-slip = Надрукувати записку для консультації
ui-letter-slip-saved = Записку збережено як «{ $name }». Цей файл не замкнено.
ui-day-of-letter = Дата на листі
ui-day-of-envelope = Дата на жовтому конверті, написана від руки
ui-day-given = День, коли ви отримали лист
ui-day-of-event = Цей день
ui-deadline-reckon = Порахувати день
ui-deadline-not-kept = Те, що ви тут вводите, не зберігається.
ui-deadline-sum = Ось розрахунок
ui-deadline-source = Правило, закон і джерело
ui-deadline-advice = Тут хтось прочитає лист разом із вами
ui-calendar-save = Зберегти для календаря…
ui-calendar-neutral = Назва нічого не видає.
ui-calendar-saved = Збережено: «{ $name }»
ui-who = Хто відповідає за мою справу?
ui-who-what = Знайти установу або консультацію для вашої теми, з адресою і поясненням.
ui-who-how = Виберіть тему. Усе інше можна не заповнювати.
ui-who-topic = Тема
ui-who-city = Місто або федеральна земля
ui-who-more = Запитати точніше: вік і час у місті
ui-who-birth = День народження
ui-who-since = У цьому місті з
ui-who-since-how = День розподілу вказано в рішенні про розподіл (Zuweisungsbescheid).
ui-who-where = { $count ->
        [one] { $count } адреса
        [few] { $count } адреси
        [many] { $count } адрес
       *[other] { $count } адреси
    }
ui-who-nobody = Для цього в цій папці ще немає установи у вашому регіоні. Запитайте в консультаційному центрі.
ui-who-informs = Це інформація. Вирішити може лише установа. Запитайте, перш ніж іти.
ui-wallet = Мої номери та імена
ui-wallet-what = Номери, про які питають установи. І як ваше ім’я написано в паперах.
ui-wallet-why = Кожна установа спершу питає свій номер. Перепишіть кожен точно. Тоді він буде й на надрукованих аркушах.
ui-numbers = Номери
ui-number-add = Додати номер
ui-number-change = Змінити номер
ui-number-kind = Який це номер?
ui-number-stands-on = Зазвичай він стоїть тут:
ui-number-value = Номер так, як на папері
ui-number-paper = На якому папері?
ui-number-person = Чий він?
ui-number-person-how = Якщо він ваш, нічого не пишіть.
ui-number-look-again = Порівняйте його з папером ще раз. Іноді помилка і в самому папері.
ui-number-saved-doubtful = «{ $name }» – збережено. Порівняйте номер із папером ще раз, будь ласка.
ui-variants = Інші варіанти написання
ui-variants-why = У якомусь папері ваше ім’я чи день народження написано інакше? Запишіть це. Тоді ви зможете це пояснити.
ui-variant-add = Додати варіант написання
ui-variant-change = Змінити варіант написання
ui-variant-of = Що інакше?
ui-variant-name = Ім’я
ui-variant-birth = День народження
ui-variant-value = Там написано так
ui-packs = Місто і зміст
ui-packs-what = Вибрати місто, побачити, коли перевірено відомості, взяти нові адреси з USB-флешки.
ui-packs-how = Адреси і правила беруться з пакетів. У кожного є дата перевірки (Stand): день, коли хтось перевіряв їх востаннє.
ui-packs-city = Для якого міста ця папка?
ui-packs-contacts = { $count ->
        [one] { $count } власна адреса
        [few] { $count } власні адреси
        [many] { $count } власних адрес
       *[other] { $count } власної адреси
    }
ui-packs-shipped = є в програмі
ui-packs-since = взято { $date }
ui-packs-not-used = Ваші власні пакети не підходять до цієї версії програми. Тому діють ті, що прийшли з програмою. Нічого не втрачено.
ui-packs-new = Новий пакет
ui-packs-new-what = Пакет – це файл із новими адресами і правилами. Його хтось підписав. Ваші документи й нотатки лишаються такими, як є.
ui-packs-pick = Вибрати файл…
ui-packs-comment = До нього написано:
ui-packs-known = Від цього відправника ви вже брали пакет.
ui-packs-unknown = Папка ще не знає цього відправника.
ui-packs-call = Зателефонуйте відправнику. Попросіть прочитати вам п’ять слів. Напишіть тут те, що чуєте.
ui-packs-heard = Слова, які мені прочитали
ui-packs-heard-how = Великі й малі літери не мають значення. Дефіси можна пропускати.
ui-packs-take = Взяти пакет
ui-packs-leave = Не брати
ui-packs-taken = Пакет у папці.
ui-packs-changes = Це тепер інакше
ui-packs-changes-now = { $count ->
        [0] На ваших аркушах нічого не зміниться
        [one] Ось що зміниться, у { $count } розділі
        [few] Ось що зміниться, у { $count } розділах
        [many] Ось що зміниться, у { $count } розділах
       *[other] Ось що зміниться, у { $count } розділу
    }
ui-packs-changes-then = Що змінилося тоді
ui-packs-no-changes = На ваших аркушах нічого не змінилося.
ui-packs-print = Надрукуйте аркуші цих розділів ще раз.
ui-change-from = раніше:
ui-change-to = тепер:
status-stage-procedure = Процедура надання притулку
status-stage-tolerated = Дозвіл-відстрочка (Duldung)
status-stage-provisional = Довідка про право перебування (Fiktionsbescheinigung)
status-stage-permit = Посвідка на проживання (Aufenthaltserlaubnis)
status-stage-settled = Дозвіл без кінцевого строку
right-area-work = Робота
right-area-course = Курс німецької
right-area-money = Гроші
right-area-health = Здоров’я
right-area-housing = Житло
right-area-family = Родина
right-area-travel = Поїздки
right-area-future = Що може бути далі
pack-change-added = нове
pack-change-changed = змінено
pack-change-checked = знову перевірено
pack-change-retired = більше не існує
pack-change-removed = більше немає на цьому аркуші
pack-change-renamed = тепер має таку назву
pack-field-name = Назва
pack-field-address = Адреса
pack-field-phone = Телефон
pack-field-email = Ел. пошта
pack-field-website = Інтернет
pack-field-hours = Години
pack-field-note = Примітка
pack-field-languages = Мови
pack-field-stand = Перевірено

## Передавати і працювати разом: що відбувається за одним столом. Усе належить людині; нічого не йде само.
ui-together = Передавати і працювати разом
ui-together-short = Разом
ui-together-yours = Усе це належить вам. Ніщо не виходить із папки без вашої волі.
ui-handover = Передача до нової консультації
ui-handover-what = Виберіть, що передати. Вийдуть дві сторінки паперу і один замкнений файл.
ui-handover-how = Ви вирішуєте, що дізнається нова консультація. Що ви не позначите, те лишиться тут.
ui-handover-matters = Відкриті справи і строки
ui-handover-matters-how = Позначено все. Зніміть позначку з того, чого не хочете передавати.
ui-handover-no-matters = Тут немає нічого відкритого.
ui-handover-plan = План і розмови
ui-handover-plan-how = Передається, лише якщо ви це позначите.
ui-handover-no-goals = У вашому плані ще немає цілі.
ui-handover-steps = { $count ->
        [0] без кроків
        [one] { $count } крок
        [few] { $count } кроки
        [many] { $count } кроків
       *[other] { $count } кроку
    }
ui-handover-notes = Записи розмов
ui-handover-papers = Папери
ui-handover-papers-how = Нічого не позначено. Папери передаються як копії.
ui-handover-no-papers = Тут ще немає жодного паперу.
ui-handover-private = з приватного розділу
ui-handover-other = Відкрите ще щось
ui-handover-other-what = Що відкрите?
ui-handover-other-office = Установа, номер справи (Aktenzeichen)
ui-handover-other-until = До якого дня?
ui-handover-other-take = Додати
ui-handover-other-kept = Це є лише в цій передачі, а не в папці.
ui-handover-nothing = Ще нічого не вибрано.
ui-handover-count = { $count ->
        [one] Передається { $count } запис.
        [few] Передається { $count } записи.
        [many] Передається { $count } записів.
       *[other] Передається { $count } запису.
    }
ui-handover-consent = Хто це отримає, для чого і на який час?
ui-handover-to = Нова консультація
ui-handover-to-how = Назва служби або ім’я людини. Програма пропонує служби з вашого міста.
ui-handover-to-missing = Напишіть, хто це отримає.
ui-handover-for = Для чого?
ui-handover-for-how = Наприклад: далі консультувати після переїзду.
ui-handover-for-missing = Напишіть, для чого це потрібно новій консультації.
ui-handover-until = Згода діє до
ui-handover-free = Це добровільно. Якщо ви скажете «ні», для вас це не матиме поганих наслідків. Згоду можна забрати будь-коли. Досить одного речення.
ui-handover-out = Що вийде
ui-handover-pages = Дві сторінки на папері
ui-handover-pages-why = Досить двох сторінок на папері: що відкрите і ваша згода. Замкнений файл додається, якщо передаються папери.
ui-handover-view-only = Цю папку відкрито лише для перегляду. Замкнений файл треба записувати, тому зараз це неможливо.
ui-handover-seal = Чим відкривається файл?
ui-handover-seal-password = Паролем лише для цього файлу
ui-handover-seal-key = Ключем нової консультації
ui-handover-seal-key-only = Тоді файл зможе відкрити лише нова консультація. Навіть ви самі не зможете.
ui-handover-file = Зберегти замкнений файл…
ui-handover-sealing = Замикаємо передачу
ui-handover-missing = Ще чогось бракує: виберіть щось і напишіть, хто це отримає і для чого.
ui-handover-done = Передача готова
ui-handover-done-what = Файл лежить там, де ви хотіли. У папці записано, що і кому ви дали.
ui-handover-saved = { $count ->
        [0] «{ $name }» збережено, без паперів.
        [one] «{ $name }» збережено, у файлі { $count } папір.
        [few] «{ $name }» збережено, у файлі { $count } папери.
        [many] «{ $name }» збережено, у файлі { $count } паперів.
       *[other] «{ $name }» збережено, у файлі { $count } паперу.
    }
ui-handover-password = Пароль файлу
ui-handover-password-how = Скажіть його новій консультації самі або напишіть на окремому папірці. Ніколи не кладіть його в той самий лист, що й файл. Його не буде збережено.
ui-handover-key-how = Файл відкривається лише ключем нової консультації. Пароля немає.
ui-handover-sign = Надрукуйте дві сторінки. Прочитайте згоду разом. Підписуйте, лише якщо все правильно.
ui-handover-again = Ще щось змінити
ui-adviser = Нова консультація погодилася
ui-adviser-what = Якщо нова консультація підписала: тоді попередня сьогодні закінчується, а нова стоїть на вашому аркуші B.
ui-adviser-accepted = Записати нову консультацію
ui-adviser-before = Хто консультував вас досі?
ui-adviser-nobody = Ніхто не припиняє
ui-adviser-name = Ім’я нової консультантки чи консультанта
ui-adviser-name-missing = Ще бракує імені.
ui-adviser-organisation = Служба
ui-adviser-changed = Тепер вас консультує «{ $name }».
ui-consents = Згоди і кому я що дав(-ла)
ui-consents-what = Хто що може знати, для чого і як довго? І хто який папір бачив або отримав?
ui-consents-how = Одна згода – на одну справу. Кожну можна будь-коли забрати.
ui-consents-mine = Мої згоди
ui-consents-none = Ще не записано жодної згоди.
ui-consent-add = Записати згоду
ui-consent-change = Змінити згоду
ui-consent-to = Хто може щось знати?
ui-consent-what = Що саме?
ui-consent-what-how = Лише ці відомості чи папери, нічого іншого.
ui-consent-purpose = Для чого?
ui-consent-from = Хто може це передати? (порожньо: ви самі)
ui-consent-explained = Хто це пояснив, якою мовою?
ui-consent-signed = Підписано (день)
ui-consent-missing = Це має бути в кожній згоді.
ui-consent-sign = Підписано сьогодні
ui-consent-withdraw = Забрати згоду
ui-consent-print = Надрукувати аркуш…
ui-consent-until-said = Діє до { $date }
ui-consent-signed-said = Підписано { $date }
ui-consent-withdrawn-said = Забрано { $date }
ui-consent-signed-done = Згода для «{ $name }» діє.
ui-consent-withdrawn-done = Згоду для «{ $name }» забрано. Скажіть про це також там.
ui-given = Кому я що показав(-ла) або дав(-ла)
ui-given-why = Так ви потім знатимете, де ваші папери.
ui-given-none = Ще нічого не записано.
ui-given-add = Додати запис
ui-given-change = Змінити запис
ui-given-print = Надрукувати цей список…
ui-given-to = Хто це бачив або отримав?
ui-given-day = День
ui-given-how = Як?
ui-given-what = Що саме, своїми словами
ui-given-papers = Які папери?
ui-given-back = Повернуто (день)
ui-given-back-said = Повернуто { $date }
ui-hours = Години консультацій
ui-hours-what = Скільки годин допомоги вам потрібно за дванадцять місяців? З правилом вашого міста й аркушем для заяви.
ui-hours-how = Подумайте про це разом. Числа лишаються в папці; виходять вони лише на папері.
ui-hours-expected = Чого ми очікуємо
ui-hours-since = Дванадцять місяців починаються
ui-hours-since-how = Перший день місяця. Порожньо: перший місяць із годинами.
ui-hours-area = Сфера
ui-hours-area-take = Додати сферу
ui-hours-why = Чому?
ui-hours-each = Щомісяця однаково:
ui-hours-each-take = Записати в усі місяці
ui-hours-month = Годин на місяць
ui-hours-rule = Правило вашого міста
ui-hours-decides = Чи буде більше годин, вирішує місто. Ця папка нічого не обіцяє.
ui-hours-print = Друк: заява і простий аркуш…
ui-hours-granted-and-worked = Схвалено і відпрацьовано
ui-hours-granted = Схвалені години
ui-hours-worked = Відпрацьовані години за ці дванадцять місяців
ui-hours-review = Знову подивитися разом: { $date }. Тоді мине 70 відсотків часу.
ui-hours-review-now = Минуло 70 відсотків часу. Подивіться на години разом ще раз.
ui-hours-reviewed = Подивилися разом (день)
ui-worked-add = Записати відпрацьовані години
ui-worked-hours = Як довго?
ui-worked-hours-how = Наприклад, 2, або 2,5, або 2:30.
ui-worked-no-area = без сфери
ui-worked-who = Хто?
ui-worked-what = Що було зроблено?
ui-worked-saved = Години записано: { $hours }.
ui-cases = Аркуші для обговорення випадку
ui-cases-what = Коли кілька служб думають разом: аркуш без імені. Спершу ви його читаєте і кажете «так» або «ні».
ui-cases-how = Аркуш не каже, хто ви. Програма попереджає про імена, місця, номери і про те, що разом трапляється рідко.
ui-cases-none = Ще немає жодного аркуша.
ui-case-add = Новий аркуш
ui-case-code = Код замість імені
ui-case-day = День обговорення
ui-case-age = Вік, приблизно
ui-case-household = Сім’я, без імен
ui-case-status = Вид перебування, приблизно
ui-case-skills = Що людина вміє
ui-case-steps = Що вже зроблено
ui-case-question = Запитання до групи
ui-case-question-missing = Без запитання група не може допомогти.
ui-case-together = Разом це трапляється рідко: { $words }. За цим вас, можливо, впізнають. Приберіть щось або напишіть загальніше.
ui-case-check-honest = Програма знаходить не все. Прочитайте аркуш разом, перш ніж він піде до групи.
ui-case-not-asked = Ще не питали
ui-case-agreed = Згоду дано { $date }
ui-case-refused = Відмовлено { $date }. Аркуш не йде до групи.
ui-case-agree = Я кажу «так»
ui-case-refuse = Я кажу «ні»
ui-case-agreed-done = Аркуш { $code } може йти до групи.
ui-case-refused-done = Аркуш { $code } не йде до групи.
ui-case-print = Надрукувати аркуш…
ui-joining = Об’єднати дві копії
ui-joining-what = Ця папка є двічі, і обидві змінювали? Тут вони знову стають однією.
ui-joining-how = Спершу ви бачите, що буде додано. Потім вирішуєте. Друга копія лишається такою, як є.
ui-joining-found = Інші копії
ui-joining-none = Поруч із цією папкою немає другої версії.
ui-joining-never = Програма ніколи не відкриває другу версію сама.
ui-joining-folder = Шукати в каталозі…
ui-joining-file = Вибрати резервну копію…
ui-joining-none-there = Там немає іншої копії.
ui-joining-password = Пароль другої копії
ui-joining-code = Код відновлення другої копії
ui-joining-with-code = У мене є лише код відновлення
ui-joining-look = Подивитися, що буде додано
ui-joining-reading = Читаємо другу копію
ui-joining-working = Об’єднуємо копії
ui-joining-comes = Це буде додано
ui-joining-elsewhere = Що не лежить у жодному розділі
ui-joining-papers = { $count ->
        [one] Буде додано { $count } папір.
        [few] Буде додано { $count } папери.
        [many] Буде додано { $count } паперів.
       *[other] Буде додано { $count } паперу.
    }
ui-joining-conflicts = { $count ->
        [one] { $count } річ відрізняється у двох копіях
        [few] { $count } речі відрізняються у двох копіях
        [many] { $count } речей відрізняються у двох копіях
       *[other] { $count } речі відрізняються у двох копіях
    }
ui-joining-conflicts-how = Виберіть, що має діяти. Якщо ви не виберете, діє те, що написано пізніше.
ui-joining-here = Тут
ui-joining-there = У другій копії
ui-joining-both = Лишити обидва, одне за одним
ui-joining-later = написано пізніше
ui-joining-join = Об’єднати
ui-joining-leave = Не зараз
ui-joining-undo = Потім це можна скасувати одним натисканням.
ui-joining-nothing = Ця папка вже знає все, що знає друга копія.
ui-joining-lost = Паперу до «{ $title }» бракує і в другій копії. Візьміть його з іншої резервної копії.
ui-joined = { $count ->
        [0] Копії об’єднано.
        [one] Копії об’єднано. Додано { $count } папір.
        [few] Копії об’єднано. Додано { $count } папери.
        [many] Копії об’єднано. Додано { $count } паперів.
       *[other] Копії об’єднано. Додано { $count } паперу.
    }
ui-counsel = Для консультаційних центрів
ui-counsel-kept = Програма не заводить справи й нічого не зберігає.
ui-receive = Відкрити передачу
ui-receive-what = Хтось дав вам замкнений файл. Він відкривається лише для читання. Двох сторінок на папері досить і без цієї програми.
ui-receive-begin = Відкрити передачу
ui-receive-with-password = Паролем, який мені сказали
ui-receive-with-key = Моїм власним файлом ключа
ui-receive-password = Пароль передачі
ui-receive-key-password = Пароль вашого файлу ключа
ui-receive-key-password-how = Лише якщо ваш файл ключа має пароль.
ui-receive-choose = Вибрати файл…
ui-receive-choose-both = Вибрати файл і ключ…
ui-receive-brought = Відкриється цей файл: { $name }
ui-receive-open = Відкрити
ui-receive-choose-key = Вибрати ключ і відкрити…
ui-receive-brought-later = «{ $name }» відкриється, коли ви замкнете папку.
ui-receive-opening = Відкриваємо передачу
ui-receive-written = Складено { $date }
ui-receive-until = Згода діє до { $date }
ui-receive-over = Згода діяла до { $date }. Запитайте людину, чи вона ще згодна.
ui-receive-read-only = Ви можете все прочитати і нічого не зміните. Це є лише в пам’яті комп’ютера.
ui-receive-matters = Що відкрите
ui-receive-matters-how = Позначте, чим ви займетеся. Тоді це буде в записці.
ui-receive-no-matters = Нічого відкритого не передано.
ui-receive-slip = Надрукувати записку про прийняття…
ui-receive-slip-saved = «{ $name }» збережено. Надрукуйте записку, і підпишіть її обоє.
ui-receive-papers = Дві сторінки і папери
ui-receive-look = Переглянути
ui-receive-save = Зберегти…
ui-receive-paper-saved = «{ $name }» збережено. Цей файл не замкнено.
ui-receive-gone = Коли ви закриєте, на цьому пристрої нічого з цього не лишиться, крім того, що ви самі зберегли.
ui-receive-close = Закрити передачу
ui-counsel-shelf = Що попереду в моїх папках?
ui-counsel-shelf-what = Люди дали вашому ключу доступ до своїх папок. Тут ви бачите лише код, найближчий день і що термінове. Без імен.
ui-counsel-shelf-begin = Подивитися
ui-counsel-shelf-choose = Вибрати ключ і каталог…
ui-counsel-shelf-looking = Переглядаємо папки
ui-counsel-seen = { $count ->
        [one] Переглянуто { $count } папку.
        [few] Переглянуто { $count } папки.
        [many] Переглянуто { $count } папок.
       *[other] Переглянуто { $count } папки.
    }
ui-counsel-code = Код
ui-counsel-next = Найближчий день
ui-counsel-flags = Що термінове
ui-counsel-open-one = Ви працюєте з однією папкою? Відкрийте її на першій сторінці разом із людиною.
ui-counsel-counts = Зберегти кількості…
ui-counsel-counts-what = Таблиця лише з кількостями, без кодів і без днів, наприклад для координації.
ui-counsel-counts-saved = «{ $name }» збережено. Там є лише кількості.

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
history-field-private = Лише для мене
history-field-name = Ім’я або назва
history-field-role = З чим допомагає
history-field-phone = Телефон
history-field-address = Адреса
history-field-email = Ел. пошта
history-field-state = Стан
history-field-document = Підтвердження
history-yes = так
history-no = ні
history-field-other = Запис

## Друк
ui-print-title = Що ви хочете надрукувати?
ui-print-for = Для кого?
ui-print-for-me = Для мене
ui-print-for-me-what = На аркушах є все, також приватне.
ui-print-for-office = Для установи
ui-print-for-office-what = Без приватного і без ваших нотаток. Також без номерів, на які ніхто не має телефонувати.
ui-print-for-helper = Для того, хто мені допомагає
ui-print-for-helper-what = Без приватного і без ваших нотаток біля контактів.
ui-print-private = Друкувати також приватне
ui-print-private-why = Лише якщо ця людина справді має це бачити. Папір уже не повернеш.
ui-print-what = Які аркуші?
ui-print-register = Лише розділ { $number }
ui-print-whole = Усю папку
ui-print-starter = Перші аркуші
ui-print-first-registers = Перші розділи з поясненнями
ui-print-none = Жодного
ui-print-search = Шукати аркуш
ui-print-found = { $count ->
        [0] Жодного аркуша не знайдено
        [one] Знайдено { $count } аркуш
        [few] Знайдено { $count } аркуші
        [many] Знайдено { $count } аркушів
       *[other] Знайдено { $count } аркуша
    }
ui-print-details = Мої дані ({ $chosen } з { $count })
ui-print-registers = Розділи ({ $chosen } з { $count })
ui-print-appointment = Для зустрічі, плани й записи ({ $chosen } з { $count })
ui-print-letters = Листи і списки документів ({ $chosen } з { $count })
ui-print-cards = Картки й книжечка з собою ({ $chosen } з { $count })
ui-print-dividers = Роздільники з язичком ({ $chosen } з { $count })
ui-print-furniture = Титульний аркуш, зміст, наклейка на корінець ({ $chosen } з { $count })
ui-print-private-sheet = приватне: лише для мене
ui-print-count = { $count ->
        [one] { $count } сторінка
        [few] { $count } сторінки
        [many] { $count } сторінок
       *[other] { $count } сторінки
    }
ui-print-toner = { $letters ->
        [one] Тонер: приблизно як на { $letters } сторінку листа. Чорного: { $percent } % паперу.
        [few] Тонер: приблизно як на { $letters } сторінки листа. Чорного: { $percent } % паперу.
        [many] Тонер: приблизно як на { $letters } сторінок листа. Чорного: { $percent } % паперу.
       *[other] Тонер: приблизно як на { $letters } сторінки листа. Чорного: { $percent } % паперу.
    }
ui-print-toner-papers = Вашим документам треба ще більше.
ui-print-how = Заповнені чи порожні?
ui-print-filled = З моїми записами
ui-print-blank = Порожні, щоб заповнити від руки
ui-print-languages = Мови на папері
ui-print-languages-how = Німецька для установи, до неї одна або дві мови. Щонайбільше { $most }.
ui-print-large = Великий шрифт: 18 пунктів
ui-print-colours = Усі аркуші зроблено для чорно-білого друку. Нічого не сказано лише кольором.
ui-print-papers = Копії власних документів у кінці
ui-print-papers-none = Жодних
ui-print-papers-all = Усі, крім приватних
ui-print-papers-some = Я виберу їх
ui-print-papers-private = Приватні лише тоді, коли ви позначите кожен окремо:
ui-print-paper-private = Лише для вас і не позначено.
ui-print-earlier = Друкувати «{ $title }» раніше
ui-print-later = Друкувати «{ $title }» пізніше
ui-print-sides = Як друкувати «{ $title }»
ui-print-sides-pages = Цілими сторінками
ui-print-sides-both = Як картку: лицьовий і зворотний бік на одному аркуші
ui-print-sides-back = Як картку, зворотний бік: { $title }
ui-print-password = Пароль замкненого PDF
ui-print-password-why = Він потрібен лише для цього друку, його ніколи не буде збережено.
ui-print-password-try = Відкрити PDF
ui-print-coarse = Фото з 300 точками на дюйм: менший файл, для простих принтерів
ui-print-grey = Фото без кольору
ui-print-changed = Лише те, що змінилося
ui-print-changed-what = Папка порівнює з останнім друком. Спереду лежить записка: який старий аркуш вийняти.
ui-print-changed-alone = Змінене друкується без документів.
ui-print-preparing = Готуємо друк
ui-print-nothing = Виберіть аркуш і мову.
ui-print-nothing-changed = Жоден аркуш не змінився. Друкувати нічого не треба.
ui-print-again = Ще раз
ui-print-left-out = { $count ->
        [one] Не додано: { $count } річ
        [few] Не додано: { $count } речі
        [many] Не додано: { $count } речей
       *[other] Не додано: { $count } речі
    }
ui-print-anyway = Усе одно друкувати
ui-print-exchange = Вийняти з паперової папки
ui-print-old = { $sheet }: надруковано { $date }, { $pages ->
        [one] { $pages } сторінка
        [few] { $pages } сторінки
        [many] { $pages } сторінок
       *[other] { $pages } сторінки
    }
ui-print-new = { $sheet }: новий, старого аркуша немає
ui-print-not-shown = Документи разом завеликі для попереднього перегляду. Їх буде додано під час збереження.
ui-print-look-grey = Перегляд без кольору, як із чорно-білого принтера
ui-print-asked = Ви там надрукували?
ui-print-remember = Так, запам’ятати друк
ui-print-remembered = Запам’ятали. Потім можна буде друкувати лише те, що змінилося.
ui-guest = Надрукувати для когось, нічого не зберігати
ui-guest-what = Порожні аркуші, щоб заповнити від руки. Немає ні папки, ні імені, ні пароля. Наприкінці програма перевірить, щоб на цьому комп’ютері нічого не лишилося.
ui-guest-region = Для якого регіону?
ui-guest-end = Готово: перевірити, чи щось лишилося
ui-guest-left = { $count ->
        [one] Лишився { $count } файл
        [few] Лишилися { $count } файли
        [many] Лишилося { $count } файлів
       *[other] Лишилося { $count } файлу
    }
ui-guest-clean = Програма перевірила каталоги: { $folders }. Від цього друку там нічого немає.
ui-guest-not-clean = Ці файли нові. Видаліть їх або попросіть того, хто доглядає за комп’ютером.
ui-guest-saved = Ви зберегли PDF? Він лежить там, де ви хотіли. Видаліть його, коли він буде нікому не потрібен.
ui-guest-languages = Цей комп’ютер запам’ятовує лише те, які мови показує вікно.
ui-guest-leave = На початок
ui-guest-viewed = { $count ->
        [one] { $count } сторінка відкривається в іншій програмі. Наприкінці копію буде видалено.
        [few] { $count } сторінки відкриваються в іншій програмі. Наприкінці копію буде видалено.
        [many] { $count } сторінок відкриваються в іншій програмі. Наприкінці копію буде видалено.
       *[other] { $count } сторінки відкривається в іншій програмі. Наприкінці копію буде видалено.
    }
ui-guest-view-why = Інша програма отримує копію в пам’яті комп’ютера. Наприкінці її буде видалено. Інша програма, можливо, щось запам’ятає.
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
ui-backup-changed = Остання резервна копія: { $date }. Відтоді щось змінилося.
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
ui-copies = Автоматичні копії
ui-copies-what = Коли ви замикаєте папку вручну, програма може сама зробити резервну копію, якщо остання зроблена тиждень тому і щось змінилося. Зберігаються останні три і по одній за кожен місяць. Якщо папка замикається сама або ви поспішаєте (двічі Esc), копії не буде.
ui-copies-on = Коли ви замикаєте папку, копії йдуть сюди:
ui-copies-opens = Копії відкриваються цим паролем. Для цього програма пам’ятає пароль, доки папка відкрита.
ui-copies-begin = Увімкнути копії
ui-copies-elsewhere = Вибрати інше місце
ui-copies-choose = Вибрати місце…
ui-copies-stop = Більше не робити копій
ui-copying = Робимо резервну копію. Потім папка замкнеться. «Зупинити» замикає одразу.
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
ui-repair = Папку пошкоджено
ui-repair-first = 1. Ваша папка лишається такою, як є. Не видаляйте її.
ui-repair-second = 2. Зробіть справну копію в іншому місці. У ній буде все, що ще можна прочитати.
ui-repair-third = 3. Те, що втрачено, візьміть із резервної копії. Нижче можна також усе перевірити і вийняти.
ui-repair-now = Зробити справну копію…
ui-repairing = Робимо справну копію
ui-repaired = Справну копію «{ $name }» зроблено, вона стоїть на полиці. { $records ->
        [one] У ній { $records } запис.
        [few] У ній { $records } записи.
        [many] У ній { $records } записів.
       *[other] У ній { $records } запису.
    } Вона відкривається тим самим паролем і тим самим кодом.
ui-repair-found = { $count ->
        [one] { $count } документ втратив свою картку. Тепер він у розділі 10.
        [few] { $count } документи втратили свої картки. Тепер вони в розділі 10.
        [many] { $count } документів втратили свої картки. Тепер вони в розділі 10.
       *[other] { $count } документа втратили свої картки. Тепер вони в розділі 10.
    }
ui-repair-lost = Файл цього документа втрачено: { $title }. Візьміть його з резервної копії.
ui-repair-left = У копії ще не гаразд ось що:
ui-repair-keep = Замкніть папку і відкрийте копію. Зберігайте пошкоджену папку, доки не перевірите копію.
ui-protected = Тут неможливо нічого зберегти
ui-protected-what = Флешка або каталог захищені від запису чи належать комусь іншому. Можна все переглядати, друкувати і виймати. Якщо хочете щось змінити: зніміть захист від запису або скопіюйте всю папку на цей комп’ютер.
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
ui-shares = Три частини на папері
ui-shares-what = Три аркуші, на кожному одна частина: дві частини разом відкривають папку, одна сама нічого не видає. Зберігайте їх у трьох місцях, наприклад у двох людей, яким довіряєте. Код відновлення діє й далі.
ui-shares-begin = Зробити три частини
ui-shares-save = Зберегти як PDF…
ui-shares-honest = Попередні частини цю папку більше не відкриватимуть.
ui-shares-made = Збережено як «{ $name }»: три сторінки. Надрукуйте їх, покладіть кожну в інше місце, а потім видаліть файл.
ui-access = Доступ для інших
ui-access-what = Людина, якій ви довіряєте, може відкривати цю папку власним ключем, наприклад ваш консультант. Ваш пароль їй для цього не потрібен.
ui-access-nobody = Ніхто інший доступу не має.
ui-access-unknown = Ключ без імені
ui-access-since = Доступ від { $date }
ui-access-without-key = Ім’я є у списку, але ключа для нього в цій папці немає. Надайте доступ ще раз або приберіть ім’я.
ui-access-begin = Надати доступ
ui-access-name = Як ви називаєте цю людину?
ui-access-name-why = Ім’я є лише у вашій папці.
ui-access-key = Відкритий ключ цієї людини
ui-access-key-how = Він починається з «age1». Людина надсилає його вам як текст або файл. Запитайте, чи він справді від неї.
ui-access-pick = Прочитати з файлу…
ui-access-honest = Хто має доступ, той може все прочитати, також приватне.
ui-access-give = Надати доступ
ui-access-given = { $name } тепер може відкрити цю папку власним ключем.
ui-access-remove = Забрати доступ
ui-access-remove-title = Забрати доступ?
ui-access-remove-can = Після цього ключ цієї людини більше не відкриває цю папку.
ui-access-remove-cannot = Повернути неможливо: те, що людина вже бачила, і попередні копії папки. Якщо вона записала ключ папки, то й далі зможе її відкрити. Якщо ви цього боїтеся, потім зробіть нові ключі.
ui-access-remove-now = Забрати доступ
ui-access-removed = Доступ забрано: { $name }
ui-new-keys = Нові ключі
ui-new-keys-what = Хтось бачив ваш пароль, ваш код або ключ? Тоді все буде замкнено наново. Те, що знає ця людина, папку більше не відкриє.
ui-new-keys-begin = Зробити нові ключі
ui-new-keys-how = Ось як це робиться: ви отримуєте новий код на папері й перевіряєте його. Потім усе замикається наново. На короткий час для цього потрібно стільки вільного місця, скільки займає сама папка. Доки не все готово, діє старе, і можна зупинити.
ui-new-keys-before = Попередні копії та резервні копії й далі відкриваються по-старому. Потім зробіть нову резервну копію і видаліть старі. Три частини теж треба зробити наново.
ui-new-keys-replace = Також новий пароль, бо старий, можливо, хтось знає.
ui-new-keys-keep = У кого лишається доступ?
ui-new-keys-next = Далі до нового коду
ui-new-keys-making = Замикаємо все наново
ui-new-keys-made = Папка має нові ключі, і новий код діє. Зробіть тепер нову резервну копію.
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
dialog-copies-to = Куди класти копії?
dialog-save-repaired = Зберегти справну копію
dialog-save-shares = Зберегти три частини як PDF
dialog-pick-key = Вибрати відкритий ключ
dialog-pick-pack = Вибрати пакет
dialog-save-calendar = Зберегти файл календаря
dialog-add = Додати
dialog-choose = Вибрати
dialog-save = Зберегти
dialog-cancel = Скасувати
dialog-close = Закрити
dialog-page-lost = Зараз неможливо показати вікно.
dialog-page-lost-hint = Вашу папку замкнено, і нічого не втрачено. Запустіть програму знову. Якщо це не допоможе, перезапустіть комп’ютер.
dialog-papers = PDF і фото
dialog-backups = Резервні копії
dialog-keys = Ключі
dialog-packs = Пакети
dialog-all-files = Усі файли
file-sheets = Аркуші
file-calendar = Дата
file-recovery = Код
file-shares = Три частини

## ---- Командний рядок ------------------------------------------------------------------------------------

# Довідку про команди не перекладено: вона з’являється англійською. Тут те, що програма питає і відповідає.
cli = Папка без вікна: класти, знаходити, показувати й друкувати документи.
cli-take-out = Вийміть: аркуш { $name }, надруковано { $date }, сторінки: { $pages }. Покладіть новий.
cli-put-in = Новий аркуш: { $name }. Покладіть його в папку.
cli-nothing-changed = Жоден аркуш не змінився. Нічого не надруковано.
cli-plan-sheet = Аркуш { $name }: сторінки { $pages }
cli-plan-paper = Розділ { $register }, { $title }: сторінки { $pages }
cli-plan-pages = Разом: сторінки { $pages }
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
cli-packs-good = Усе гаразд. Файлів: { $files }. Приміток: { $notes }.
cli-packs-mistakes = Помилок: { $count }. Файлів: { $files }. Приміток: { $notes }.
cli-packs-made = Каталог { $name } створено. Відкрийте contacts.toml текстовим редактором.
cli-packs-table = Таблиця у файлі { $name }. Відкрийте її програмою для таблиць.
cli-packs-applied = Змінено контактів: { $count }
cli-packs-key-made = Секретний ключ у файлі { $name }. Ніколи нікому його не давайте. Без нього ви не зможете підписувати нові пакети.
cli-packs-signed = Підписано: { $name }. Прочитайте ці слова телефоном: { $words }
cli-packs-taken-in = Тепер у папці: { $names }
cli-packs-chosen = Папка тепер використовує: { $name }. Ваші документи й нотатки лишилися.
cli-packs-not-used = Пакети в папці не підходять до цієї версії. Діють ті, що прийшли з програмою.
cli-change-added = { $register }: нове – { $name }
cli-change-changed = { $register }: змінено – { $name } ({ $fields })
cli-change-checked = { $register }: знову перевірено – { $name }
cli-change-retired = { $register }: більше не існує – { $name }
cli-change-removed = { $register }: більше немає на цьому аркуші – { $name }
cli-change-renamed = { $register }: тепер називається { $name }
cli-printed = Надруковано у { $name }, сторінок: { $pages }. Цей файл не зашифровано.
cli-entry-set = Записано: { $name }
cli-entry-removed = Прибрано: { $name }
cli-checked = Перевірено. Записів: { $records }, файлів: { $files }.
cli-all-well = Усе на місці і без змін.
cli-demo-made = Папку-зразок { $name } створено. Документів: { $count }. Особу вигадано. Пароль: { $passphrase }

cli-heading-usage = Виклик
cli-heading-verbs = Що ви можете зробити
cli-heading-arguments = Параметри
cli-heading-everywhere = Діє всюди

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
number-kind-unknown = Номер
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
error-binder-folder-not-there = Такого каталогу тут немає: { $name }
    .hint = Чи вставлено флешку? Виберіть каталог ще раз або спочатку створіть його.
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
error-binder-unknown-signer = Папка не знає, хто підписав цей пакет.
    .hint = Зателефонуйте тим, від кого він. Попросіть прочитати вам п’ять слів. Тоді вкажіть --trust-signer і ці слова.
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
note-packs-long-sentences = { $file }, рядок { $line }: речення довгі ({ $language }, у середньому слів: { $average }).
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
error-window-name-does-not-fit = Це не назва цієї папки. Нічого не видалено.
    .hint = Напишіть назву точно так, як вона стоїть вище. Або скасуйте.
error-window-not-damaged = Ця папка не пошкоджена.
    .hint = Справна копія вам не потрібна. Зробіть резервну копію.
error-window-share-typo = { $sheet ->
        [1] В одній частині
       *[2] У другій частині
    } група { $group } неправильна.
    .hint = Порівняйте цю групу зі своїм аркушем, цифра за цифрою.
error-window-share-short = { $sheet ->
        [1] В одній частині
       *[2] У другій частині
    } бракує цифр.
    .hint = На кожному аркуші дев’ять груп із шести цифр. Введіть усі.
error-window-keys-unsure = На останньому кроці диск повідомив про помилку. Папку закрито.
    .hint = Нічого не втрачено. Відкрийте папку новим паролем. Якщо не вийде, діє все старе. Зберігайте обидва коди, доки не дізнаєтеся.
error-window-no-pack-chosen = Пакет не вибрано.
    .hint = Виберіть файл ще раз.
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
register-2-debts = Якщо є борги, завчасно звертайтеся по пораду.
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
register-5-papers = Якщо для цього бракує паперів, завчасно поговоріть зі Standesamt.
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
register-10-exchange = Завчасно запитайте про обмін у водійському відомстві (Fahrerlaubnisbehörde).
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
register-c-interpreter = Завчасно запитайте, чи хтось для вас перекладатиме.
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
checklist-certificates-marriage = Хочете одружитися? Завчасно запитайте, яких паперів бракує.
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
checklist-money-apply-jobcenter = Якомога раніше подавайте заяву до Jobcenter. Вона діє лише від першого числа місяця.
checklist-money-renew-jobcenter = Подавайте заяву на продовження (Weiterbewilligung) приблизно за шість тижнів до кінця.
checklist-money-appointments = Приходьте на кожну зустріч. Якщо не можете, скасуйте її заздалегідь і підтвердьте причину.
checklist-money-appointments-note = Від липня 2026 року діють нові правила. Ми знаємо про них лише з чужих слів.
checklist-money-report-changes = Одразу повідомляйте про зміни: робота, гроші, дитина, переїзд, поїздка або якщо до вас переїжджає родина.
checklist-money-check-decision = Перевіряйте кожне рішення: чи правильні кількість осіб, оренда і доплата за минулий час?
checklist-money-education-benefits = Подайте заяву на допомогу на освіту (Bildung und Teilhabe) для дітей: шкільне приладдя, обіди, екскурсії, спорт.
checklist-money-city-pass = Подайте заяву на Dresden-Pass для знижок.
checklist-money-broadcasting-fee = Подайте заяву про звільнення від внеску за мовлення (Rundfunkbeitrag).
checklist-money-debts = Якщо є борги, завчасно зверніться на консультацію щодо боргів (Schuldnerberatung). Жовті листи відкривайте одразу.

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
checklist-pregnancy-doctor = Якомога раніше йдіть до жіночого лікаря (Frauenärztin). Якщо ви отримуєте виплати за AsylbLG, спершу візьміть лікувальний купон (Behandlungsschein).
checklist-pregnancy-booklet = Завжди носіть із собою паспорт вагітної (Mutterpass).
checklist-pregnancy-counselling = Зверніться на консультацію для вагітних (Schwangerschaftsberatung). Вона допомагає з грошима для немовляти і з правовими питаннями.
checklist-pregnancy-employer = Скажіть роботодавцю. Тоді діють захист від звільнення і відпустка до та після пологів.
checklist-pregnancy-midwife = Завчасно шукайте акушерку (Hebamme).
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
sheet-emergency-card-birth = Народження
sheet-emergency-card-language = Мова
sheet-emergency-card-blood = Група крові
sheet-emergency-card-call = Прошу дзвонити
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

sheet-letter-interpreter-title = Лист: потрібен усний переклад
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
sheet-packing-list-papers = Ці папери я беру з собою
sheet-packing-list-paper = Папір
sheet-packing-list-register = Розділ
sheet-packing-list-handed = Віддано, печатка
sheet-packing-list-ask = Про це хочу запитати

sheet-plan-title = Мій план
sheet-plan-about = Для вас і вашого консультанта: план належить вам. Цілі визначаєте ви.
sheet-plan-goal = Моя мета
sheet-plan-step = Перший крок
sheet-plan-who = Хто
sheet-plan-until = До якого дня
sheet-plan-proof = Доказ
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
sheet-wallet-card-help-name = Прошу дзвонити
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
status-ae-25-1-bis-3 = посвідка після процедури притулку (§ 25 Abs. 1 bis 3)
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
term-asylverfahren = Процедура надання притулку
term-asylverfahren-meaning = Усі кроки від заяви до рішення.
term-anhoerung = Співбесіда
term-anhoerung-meaning = Розмова в BAMF, на якій ви розповідаєте про свої причини.
term-bescheid = Рішення
term-bescheid-meaning = Лист, у якому установа щось вирішує.
term-rechtsbehelfsbelehrung = Роз’яснення щодо оскарження
term-rechtsbehelfsbelehrung-meaning = Стоїть наприкінці рішення. Там написано, де, як і до якого дня можна оскаржити рішення.
term-aufenthaltsgestattung = Дозвіл на перебування на час процедури
term-aufenthaltsgestattung-meaning = Папір на час, доки триває ваша процедура надання притулку.
term-duldung = Дозвіл-відстрочка
term-duldung-meaning = Депортацію призупинено. Це ще не посвідка на проживання.
term-aufenthaltskarte = Картка посвідки на проживання (eAT)
term-aufenthaltskarte-meaning = Картка з фото і чипом, яка показує ваше право на перебування.
term-zusatzblatt = Додатковий аркуш
term-zusatzblatt-meaning = Зелений аркуш до картки з іншими правилами.
term-fiktionsbescheinigung = Довідка про право перебування
term-fiktionsbescheinigung-meaning = Папір на час, доки установа вирішує щодо вашої заяви.
term-zuweisung = Розподіл
term-zuweisung-meaning = Установа визначає, до якого міста ви переїжджаєте.
term-wohnsitzauflage = Обов’язок проживати в певному місці
term-wohnsitzauflage-meaning = Правило, в якому місті ви мусите жити.
term-meldebescheinigung = Довідка про реєстрацію
term-meldebescheinigung-meaning = Папір від бюро громадян (Bürgerbüro) з вашою адресою.
term-leistung = Виплата
term-leistung-meaning = Гроші або допомога від установи.
term-antrag = Заява
term-antrag-meaning = Ви письмово просите щось в установи.
term-bewilligung = Надання
term-bewilligung-meaning = Установа каже «так» на вашу заяву.
term-einstellungsbescheid = Рішення про припинення виплат
term-einstellungsbescheid-meaning = Лист, що установа більше не платить. Його хоче бачити наступна установа.
term-grundsicherungsgeld = Базове забезпечення
term-grundsicherungsgeld-meaning = Гроші на життя від Jobcenter. До червня 2026 року це називалося Bürgergeld.
term-asylblg = Закон про допомогу шукачам притулку
term-asylblg-meaning = Закон про виплати під час процедури і з Duldung.
term-bedarfsgemeinschaft = Спільне господарство
term-bedarfsgemeinschaft-meaning = Люди, які живуть разом і чиї гроші Jobcenter рахує разом.
term-mitwirkung = Співпраця
term-mitwirkung-meaning = Ви даєте установі відомості й папери, які їй потрібні.
term-rueckforderung = Вимога повернути гроші
term-rueckforderung-meaning = Установа хоче отримати гроші назад. Швидко зверніться по пораду.
term-widerspruch = Заперечення
term-widerspruch-meaning = Лист до установи, що ви не згодні з рішенням.
term-kontoauszug = Виписка з рахунку
term-kontoauszug-meaning = Список, скільки грошей прийшло і скільки пішло.
term-raten = Оплата частинами
term-raten-meaning = Ви сплачуєте борг малими частинами.
term-mietvertrag = Договір оренди
term-mietvertrag-meaning = Договір на вашу квартиру.
term-vermieter = Орендодавець
term-vermieter-meaning = Людина або фірма, якій належить квартира.
term-kaltmiete = «Холодна» і «тепла» оренда
term-kaltmiete-meaning = Холодна – лише квартира, тепла – разом з опаленням і комунальними витратами.
term-nebenkosten = Комунальні витрати
term-nebenkosten-meaning = Вода, опалення, сміття і будинок.
term-kaution = Застава
term-kaution-meaning = Гроші, які орендодавець бере для певності і повертає наприкінці.
term-wohnungsgeberbestaetigung = Підтвердження орендодавця
term-wohnungsgeberbestaetigung-meaning = Папір для реєстрації, що ви заселилися.
term-anmeldung = Реєстрація місця проживання
term-anmeldung-meaning = Ви повідомляєте бюро громадян (Bürgerbüro), де живете.
term-wohnberechtigungsschein = Довідка на соціальне житло
term-wohnberechtigungsschein-meaning = Папір, з яким можна орендувати дешевшу квартиру.
term-uebergabeprotokoll = Акт передачі
term-uebergabeprotokoll-meaning = Список, якою була квартира, коли ви заселилися.
term-hausordnung = Правила будинку
term-hausordnung-meaning = Наприклад, години тиші та сміття.
term-maengel = Несправність
term-maengel-meaning = Щось у квартирі зламане або чогось бракує.
term-kuendigungsfrist = Строк розірвання
term-kuendigungsfrist-meaning = Стільки часу договір ще діє після розірвання.
term-integrationskurs = Інтеграційний курс
term-integrationskurs-meaning = Курс німецької мови і життя в Німеччині.
term-berechtigung = Право на участь
term-berechtigung-meaning = Папір, що вам можна відвідувати курс.
term-verpflichtung = Зобов’язання
term-verpflichtung-meaning = Установа каже, що ви мусите щось зробити.
term-sprachschule = Мовна школа
term-sprachschule-meaning = Тут ви вчите німецьку на курсі.
term-einstufungstest = Тест на рівень
term-einstufungstest-meaning = Показує, який курс вам підходить.
term-modul = Модуль
term-modul-meaning = Частина курсу, часто 100 годин.
term-orientierungskurs = Орієнтаційний курс
term-orientierungskurs-meaning = Остання частина інтеграційного курсу – право, історія, побут.
term-deutschtest = Тест із німецької для мігрантів (DTZ)
term-deutschtest-meaning = Іспит наприкінці інтеграційного курсу.
term-sprachstufe = Рівень мови (від A1 до C1)
term-sprachstufe-meaning = Показує, наскільки добре людина знає німецьку. A1 – це початок.
term-kostenbeitrag = Внесок за курс
term-kostenbeitrag-meaning = Частина вартості курсу, яку ви платите самі.
term-fehlzeit = Пропуски
term-fehlzeit-meaning = Години, коли вас не було на курсі.
term-berufssprachkurs = Професійний мовний курс
term-berufssprachkurs-meaning = Курс німецької для роботи, після інтеграційного.
term-kita = Дитячий садок
term-kita-meaning = Тут доглядають дітей, доки вони не підуть до школи.
term-hort = Група продовженого дня
term-hort-meaning = Догляд за школярами після уроків.
term-schulpflicht = Обов’язкове навчання
term-schulpflicht-meaning = Діти мусять ходити до школи.
term-vorbereitungsklasse = Підготовчий клас
term-vorbereitungsklasse-meaning = Клас, де діти спершу вчать німецьку.
term-elternbeitrag = Батьківська плата
term-elternbeitrag-meaning = Скільки батьки платять за садок або групу продовженого дня.
term-entschuldigung = Пояснювальна записка
term-entschuldigung-meaning = Записка до школи, що ваша дитина хвора.
term-kindergeld = Допомога на дитину
term-kindergeld-meaning = Гроші на дітей від сімейної каси (Familienkasse).
term-elterngeld = Допомога батькам
term-elterngeld-meaning = Гроші після народження дитини, бо ви працюєте менше або не працюєте.
term-geburtsurkunde = Свідоцтво про народження
term-geburtsurkunde-meaning = Офіційний папір про народження.
term-sorgerecht = Батьківські права
term-sorgerecht-meaning = Право й обов’язок вирішувати за дитину.
term-familiennachzug = Возз’єднання родини
term-familiennachzug-meaning = Родина приїжджає до Німеччини з візою.
term-bildung-und-teilhabe = Допомога на освіту
term-bildung-und-teilhabe-meaning = Гроші на шкільне приладдя, обіди, екскурсії та гуртки.
term-arbeitserlaubnis = Дозвіл на роботу
term-arbeitserlaubnis-meaning = Управління у справах іноземців дозволяє працювати. Це написано у вашому папері.
term-bewerbung = Заявка на роботу
term-bewerbung-meaning = Папери, з якими ви проситеся на роботу.
term-lebenslauf = Резюме
term-lebenslauf-meaning = Аркуш про вашу освіту, роботу і мови.
term-arbeitsvertrag = Трудовий договір
term-arbeitsvertrag-meaning = Папір про зарплату, години й завдання.
term-probezeit = Випробувальний термін
term-probezeit-meaning = Перші місяці роботи. Тоді звільнення швидше.
term-brutto-netto = Брутто і нетто
term-brutto-netto-meaning = Брутто – уся зарплата, нетто – те, що приходить на ваш рахунок.
term-lohnabrechnung = Розрахунковий лист
term-lohnabrechnung-meaning = Аркуш про зарплату й відрахування, щомісяця.
term-mindestlohn = Мінімальна зарплата
term-mindestlohn-meaning = Найнижча зарплата, яку дозволено.
term-minijob = Міні-робота
term-minijob-meaning = Невелика робота з малою кількістю годин і малою зарплатою.
term-urlaub = Відпустка
term-urlaub-meaning = Вільні дні, за які вам платять.
term-krankmeldung = Лікарняний листок
term-krankmeldung-meaning = Папір від лікаря, що ви не можете працювати або вчитися.
term-kuendigung = Розірвання
term-kuendigung-meaning = Одна сторона припиняє договір, наприклад на квартиру або роботу.
term-anerkennung = Визнання диплома
term-anerkennung-meaning = Установа перевіряє, якому німецькому диплому відповідає ваш.
term-gleichwertig = Рівноцінний
term-gleichwertig-meaning = Ваш диплом вартий стільки само, як німецький.
term-zeugnis = Свідоцтво
term-zeugnis-meaning = Підтвердження зі школи, навчання або роботи.
term-reglementiert = Регульована професія
term-reglementiert-meaning = Професія, для якої потрібен допуск, наприклад догляд за хворими.
term-qualifikationsanalyse = Аналіз кваліфікації
term-qualifikationsanalyse-meaning = Ви показуєте, що вмієте, якщо бракує дипломів.
term-uebersetzung = Переклад
term-uebersetzung-meaning = Текст іншою мовою. Установи часто вимагають присяжного перекладу.
term-amtliche-beglaubigung = Офіційне завірення
term-amtliche-beglaubigung-meaning = Печатка установи на копії.
term-ausbildung = Професійне навчання
term-ausbildung-meaning = Ви вчите професію на підприємстві і в школі.
term-berufsschule = Професійна школа
term-berufsschule-meaning = Школа під час професійного навчання.
term-praktikum = Практика
term-praktikum-meaning = Ви недовго працюєте і знайомитеся з професією.
term-zulassung = Допуск
term-zulassung-meaning = Дозвіл на участь у курсі, на навчання або професію.
term-bafoeg = BAföG
term-bafoeg-meaning = Гроші від держави на школу, навчання або університет.
term-krankenkasse = Лікарняна каса
term-krankenkasse-meaning = Вона платить лікарям і лікарні.
term-gesundheitskarte = Картка медичного страхування
term-gesundheitskarte-meaning = Картка лікарняної каси для візиту до лікаря.
term-behandlungsschein = Лікувальний купон
term-behandlungsschein-meaning = Папір від соціального відомства, який ви берете до лікаря.
term-hausarzt = Сімейний лікар
term-hausarzt-meaning = До нього ви йдете спершу.
term-facharzt = Лікар-спеціаліст
term-facharzt-meaning = Лікар з однієї галузі, наприклад очі або шкіра.
term-ueberweisungsschein = Направлення
term-ueberweisungsschein-meaning = Папір від сімейного лікаря до іншого лікаря.
term-rezept = Рецепт
term-rezept-meaning = Папір від лікаря на ліки.
term-medikationsplan = План прийому ліків
term-medikationsplan-meaning = Список, які ліки, скільки і коли.
term-befund = Результат обстеження
term-befund-meaning = Що показав медичний огляд.
term-zuzahlung = Доплата
term-zuzahlung-meaning = Невелика сума, яку ви самі платите за ліки.
term-bereitschaftsdienst = Черговий лікар
term-bereitschaftsdienst-meaning = Медична допомога ввечері та у вихідні, телефон 116117.
term-schweigepflicht = Обов’язок мовчати
term-schweigepflicht-meaning = Людині не можна переказувати те, що ви розповіли.
term-beratungsstelle = Консультаційний центр
term-beratungsstelle-meaning = Місце, де вам дають пораду, здебільшого безкоштовно.
term-migrationsberatung = Міграційне консультування (MBE)
term-migrationsberatung-meaning = Для дорослих від 27 років.
term-jugendmigrationsdienst = Молодіжна міграційна служба (JMD)
term-jugendmigrationsdienst-meaning = Консультації для молоді від 12 до 26 років.
term-asylberatung = Консультація про притулок
term-asylberatung-meaning = Незалежна порада щодо процедури, здебільшого безкоштовна.
term-sozialdienst = Соціальна служба
term-sozialdienst-meaning = Люди, які консультують вас у гуртожитку або в районі.
term-erstgespraech = Перша розмова
term-erstgespraech-meaning = Перша зустріч у консультаційному центрі.
term-zustaendig = Відповідає
term-zustaendig-meaning = Саме ця установа має зайнятися вашим питанням.
term-schweigepflichtentbindung = Звільнення від обов’язку мовчати
term-schweigepflichtentbindung-meaning = Ви дозволяєте двом службам говорити про вас.
term-datenschutz = Захист даних
term-datenschutz-meaning = Правила, які захищають ваші особисті дані.
term-beratungshilfe = Допомога в юридичній консультації
term-beratungshilfe-meaning = Папір від місцевого суду (Amtsgericht) на дешеву пораду юриста.
term-rechtsanwalt = Адвокат
term-rechtsanwalt-meaning = Той, хто консультує вас у правових питаннях і представляє в суді.
term-traeger = Організатор
term-traeger-meaning = Товариство або фірма, що стоїть за пропозицією.
term-fuehrerschein = Водійське посвідчення
term-fuehrerschein-meaning = Папір, з яким вам можна керувати автомобілем.
term-umschreibung = Обмін посвідчення
term-umschreibung-meaning = Ви міняєте іноземне водійське посвідчення на німецьке.
term-haftpflicht = Страхування відповідальності
term-haftpflicht-meaning = Платить, якщо ви випадково завдали шкоди іншим.
term-hausrat = Страхування майна
term-hausrat-meaning = Платить за ваші речі після пожежі, води або крадіжки.
term-laufzeit = Строк договору
term-laufzeit-meaning = Стільки часу договір вас зв’язує.
term-widerruf = Відкликання
term-widerruf-meaning = Ви відмовляєтеся від договору або забираєте дозвіл назад.
term-kundennummer = Номер клієнта
term-kundennummer-meaning = Ваш номер в установі або фірмі.
term-mitgliedschaft = Членство
term-mitgliedschaft-meaning = Ви належите до товариства або каси.
term-verein = Товариство
term-verein-meaning = Люди, які щось роблять разом, наприклад спорт.
term-rundfunkbeitrag = Внесок за мовлення
term-rundfunkbeitrag-meaning = Плата за радіо і телебачення, яку вносить кожна квартира.
term-quittung = Квитанція
term-quittung-meaning = Папір, що ви заплатили або щось віддали.
term-familienname = Прізвище
term-familienname-meaning = Ім’я родини, у багатьох країнах – останнє.
term-vorname = Ім’я
term-vorname-meaning = Його дали вам батьки.
term-geburtsort = Місце народження
term-geburtsort-meaning = Місто або село, де ви народилися.
term-staatsangehoerigkeit = Громадянство
term-staatsangehoerigkeit-meaning = До якої держави ви належите.
term-familienstand = Сімейний стан
term-familienstand-meaning = Неодружені, одружені, розлучені або овдовілі.
term-anschrift = Адреса
term-anschrift-meaning = Вулиця, номер будинку, індекс і місто.
term-ausweis = Посвідчення особи
term-ausweis-meaning = Папір, який показує, хто ви.
term-unterschrift = Підпис
term-unterschrift-meaning = Ваше ім’я, написане вашою рукою.
term-steuer-id = Податковий номер
term-steuer-id-meaning = Ваш номер для податків. Він діє все життя.
term-rentenversicherungsnummer = Номер пенсійного страхування
term-rentenversicherungsnummer-meaning = Ваш номер для соціального страхування. Про нього питає роботодавець.
term-iban = IBAN
term-iban-meaning = Номер вашого рахунку.
term-notfallkontakt = Контакт на екстрений випадок
term-notfallkontakt-meaning = Кому телефонувати, якщо з вами щось станеться.
term-ehrenamt = Волонтерство
term-ehrenamt-meaning = Люди допомагають добровільно і без оплати.
term-patenschaft = Наставництво
term-patenschaft-meaning = Волонтер довший час вас супроводжує.
term-ansprechperson = Контактна особа
term-ansprechperson-meaning = Людина, якій можна зателефонувати із запитанням.
term-vertretung = Заміна
term-vertretung-meaning = Хто допоможе, коли іншої людини немає.
term-sachbearbeitung = Фахівець установи
term-sachbearbeitung-meaning = Людина, яка веде вашу справу.
term-dolmetscher = Усний перекладач
term-dolmetscher-meaning = Той, хто перекладає розмову іншою мовою.
term-vollmacht = Довіреність
term-vollmacht-meaning = Папір, що хтось може щось зробити за вас.
term-einverstaendnis = Згода
term-einverstaendnis-meaning = Ви кажете «так», наприклад на передачу даних.
term-sprechzeit = Години прийому
term-sprechzeit-meaning = Час, коли установа відкрита.
term-beistand = Супровід
term-beistand-meaning = Людина, яка йде з вами на зустріч.
term-termin = Зустріч
term-termin-meaning = Ви приходите в певний день і час.
term-frist = Строк
term-frist-meaning = Час, до кінця якого щось треба зробити.
term-fristverlaengerung = Продовження строку
term-fristverlaengerung-meaning = Ви просите більше часу. Це можливо не для кожного строку.
term-wiedervorlage = Дата нагадування
term-wiedervorlage-meaning = День, коли ви знову на це подивитеся.
term-einladung = Запрошення
term-einladung-meaning = Лист, який просить вас прийти на зустріч.
term-nummer-ziehen = Взяти талон
term-nummer-ziehen-meaning = Ви берете папірець із номером і чекаєте, доки його викличуть.
term-zustellung = Вручення
term-zustellung-meaning = День, коли лист офіційно у вас.
term-gelber-umschlag = Жовтий конверт
term-gelber-umschlag-meaning = Важливий лист. На конверті стоїть день, який рахується.
term-nachweis = Підтвердження
term-nachweis-meaning = Папір, який показує, що щось правда.
term-absender = Відправник
term-absender-meaning = Хто надіслав лист.
term-betreff = Тема
term-betreff-meaning = Рядок, де написано, про що лист.
term-aktenzeichen = Номер справи
term-aktenzeichen-meaning = Номер, під яким установа веде вашу справу.
term-datum = Дата
term-datum-meaning = День, написаний на листі або папері.
term-anlage = Додаток
term-anlage-meaning = Аркуш, який належить до листа або заяви.
term-einschreiben = Рекомендований лист
term-einschreiben-meaning = Пошта підтверджує, що його віддано.
term-eingangsbestaetigung = Підтвердження отримання
term-eingangsbestaetigung-meaning = Печатка або лист, що установа отримала ваш папір.
term-faelligkeit = Строк оплати
term-faelligkeit-meaning = До цього дня має бути сплачено.
term-lernziel = Мета
term-lernziel-meaning = Чого ви хочете досягти.
term-protokoll = Протокол
term-protokoll-meaning = Текст, що було сказано в розмові.
term-uebergabe = Передача
term-uebergabe-meaning = Одна людина передає своє завдання іншій.
term-original = Оригінал
term-original-meaning = Справжній папір, не копія.
term-kopie = Копія
term-kopie-meaning = Другий аркуш із таким самим змістом.
term-unterlagen = Документи
term-unterlagen-meaning = Усі папери, які хоче бачити установа.

## Правила строків, які стоять біля пунктів. .of – німецький текст, з якого перекладено: якщо пакет його змінить,
## застарілий переклад не з’явиться.
deadline-asyl-register-5d = Установа має зареєструвати вас протягом 5 днів, а якщо заяв дуже багато – протягом 15.
    .of = Die Behörde soll Sie innerhalb von 5 Tagen registrieren. Bei sehr vielen Anträgen sind es 15.
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
    .of = Den halben Beitrag gibt es zurück. Das geht 2 Jahre lang nach der ersten Berechtigung.
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
    .of = 6 Wochen vor der Geburt und 8 Wochen danach. In besonderen Fällen sind es 12 Wochen.
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

## Контакти. Німецька назва з дверей – у дужках; .of – як у правилах строків: кожен пакет може змінити контакт.
contact-dd-auslaenderbehoerde-name = Управління у справах іноземців (Ausländerbehörde Dresden)
    .of = Ausländerbehörde Dresden
contact-dd-auslaenderbehoerde-hours = Лише за записом, телефоном або електронною поштою
    .of = Nur mit Termin, Telefon oder E-Mail
contact-dd-auslaenderbehoerde-note = Від травня 2026 року за цією адресою, раніше Theaterstraße.
    .of = Seit Mai 2026 an diesem Ort, vorher Theaterstraße.
contact-dd-sozialamt-asyl-name = Соціальне відомство (Sozialamt): виплати і житло для шукачів притулку
    .of = Sozialamt Dresden, Leistungen und Unterbringung für Asylsuchende
contact-dd-sozialamt-asyl-note = З Aufenthaltsgestattung або Duldung, після розподілу до Дрездена.
    .of = Mit Gestattung oder Duldung, nach der Zuweisung nach Dresden.
contact-dd-sozialamt-name = Соціальне відомство (Sozialamt Dresden)
    .of = Sozialamt Dresden
contact-dd-sozialamt-note = Wohngeld, Bildung und Teilhabe, Dresden-Pass. Це телефон відділу соціальних виплат.
    .of = Wohngeld, Bildung und Teilhabe, Dresden-Pass. Das Telefon gehört zur Abteilung Soziale Leistungen.
contact-dd-jobcenter-name = Центр зайнятості (Jobcenter Dresden)
    .of = Jobcenter Dresden
contact-dd-jobcenter-note = Базове забезпечення, робота, зобов’язання відвідувати інтеграційний курс.
    .of = Grundsicherungsgeld, Arbeit, Verpflichtung zum Integrationskurs.
contact-dd-sozialdienst-name = Соціальна служба (Sozialdienst) у вашому гуртожитку
    .of = Sozialdienst in Ihrer Unterkunft
contact-dd-sozialdienst-note = Перші, до кого звертатися, якщо ви живете в гуртожитку. Запитайте там.
    .of = Die ersten Ansprechpersonen für Menschen in Unterkünften. Fragen Sie im Haus.
contact-dd-auslaenderrat-name = Ausländerrat Dresden (рада іноземців)
    .of = Ausländerrat Dresden e. V.
contact-dd-auslaenderrat-hours = Телефон: вт 14–16, ср і чт 10–12
    .of = Telefon: Di 14–16, Mi und Do 10–12 Uhr
contact-dd-auslaenderrat-note = Міграційне консультування для дорослих і міграційна соціальна робота.
    .of = Migrationsberatung für Erwachsene und Migrationssozialarbeit.
contact-dd-awo-mbe-name = AWO: міграційне консультування для дорослих
    .of = AWO Migrationsberatung für Erwachsene
contact-dd-awo-mbe-note = Від 27 років. Вхід з вулиці Prohliser Allee.
    .of = Ab 27 Jahren. Zugang über die Prohliser Allee.
contact-dd-jmd-caritas-name = Молодіжна міграційна служба (Jugendmigrationsdienst, Caritas)
    .of = Jugendmigrationsdienst Dresden (Caritas)
contact-dd-jmd-caritas-note = Для молоді від 12 до 26 років. Адреса є на сайті.
    .of = Für junge Menschen von 12 bis 26 Jahren. Die Adresse steht auf der Webseite.
contact-dd-buergerbueros-name = Бюро громадян Дрездена (Bürgerbüros)
    .of = Bürgerbüros Dresden
contact-dd-buergerbueros-note = Тут ви реєструєте свою адресу. Можна прийти в будь-яке бюро. Запис на сайті.
    .of = Hier melden Sie Ihre Adresse an. Sie können in jedes Bürgerbüro gehen. Termin über die Webseite.
contact-dd-integrationsbeauftragte-name = Уповноважена міста Дрезден у справах інтеграції та іноземців
    .of = Integrations- und Ausländerbeauftragte der Stadt Dresden
contact-dd-integrationsbeauftragte-note = Допомагає зі скаргами і в посередництві.
    .of = Hilft bei Beschwerden und vermittelt.
contact-dd-bamf-name = BAMF, відділення в Дрездені
    .of = BAMF, Standort Dresden
contact-dd-bamf-note = Заява про притулок і співбесіда. Має силу адреса у вашому виклику (Ladung).
    .of = Asylantrag und Anhörung. Es gilt die Adresse in Ihrer Ladung.
contact-dd-dolmetscherdienst-name = Служба усного перекладу (Gemeindedolmetscherdienst Dresden)
    .of = Gemeindedolmetscherdienst Dresden
contact-dd-dolmetscherdienst-note = Понад 25 мов. Зазвичай перекладача замовляють установи, садки та лікарі: запитайте там.
    .of = Über 25 Sprachen. Meist bestellen ihn Ämter, Kitas und Arztpraxen: Fragen Sie dort.
contact-dd-stadt-asyl-name = Місто Дрезден: інформація про втечу і притулок
    .of = Stadt Dresden, Informationen zu Flucht und Asyl
contact-dd-welcome-center-note = Для фахівців, науковців та їхніх родин, не для процедури надання притулку.
    .of = Für Fachkräfte, Forschende und ihre Familien, nicht für Asylverfahren.
contact-dd-verbraucherzentrale-name = Центр захисту споживачів (Verbraucherzentrale), Дрезден
    .of = Verbraucherzentrale Sachsen, Beratungsstelle Dresden
contact-dd-verbraucherzentrale-note = Договори, мобільний зв’язок, електрика і стягнення боргів (Inkasso).
    .of = Verträge, Handy, Strom und Inkasso.
contact-dd-tafel-name = Дрезденський продуктовий фонд (Tafel)
    .of = Dresdner Tafel
contact-dd-tafel-note = Продукти для людей, у яких мало грошей.
    .of = Lebensmittel für Menschen mit wenig Geld.
contact-dd-wohnungsnotfallhilfe-name = Sozialamt: допомога, щоб не втратити житло (Wohnungsnotfallhilfe)
    .of = Sozialamt Dresden, Wohnungsnotfallhilfe
contact-dd-wohnungsnotfallhilfe-note = Якщо з вами розірвали договір, подали позов про виселення або у вас немає квартири.
    .of = Bei Kündigung, Räumungsklage oder ohne Wohnung.
contact-dd-mieterverein-name = Спілка орендарів (Mieterverein Dresden und Umgebung)
    .of = Mieterverein Dresden und Umgebung
contact-dd-damf-name = DAMF: курси німецької від волонтерів
    .of = DAMF, ehrenamtliche Deutschkurse
contact-dd-damf-note = Безкоштовно і з будь-яким папером про перебування.
    .of = Kostenlos und mit jedem Aufenthaltspapier.
contact-dd-vhs-name = Народний університет (Volkshochschule Dresden)
    .of = Volkshochschule Dresden
contact-dd-vhs-note = Інтеграційні курси, мовні курси та іспити.
    .of = Integrationskurse, Sprachkurse und Prüfungen.
contact-dd-tudias-name = Мовна школа TUDIAS
    .of = TUDIAS Sprachschule
contact-dd-bibliothek-name = Центральна бібліотека в Kulturpalast
    .of = Zentralbibliothek im Kulturpalast
contact-dd-bibliothek-hours = Пн–сб 10–19
    .of = Mo–Sa 10–19 Uhr
contact-dd-bibliothek-note = Книжки багатьма мовами. Це телефон дитячого відділу. До 17 років квиток безкоштовний.
    .of = Bücher in vielen Sprachen. Das Telefon gehört zum Kinderbereich. Bis 17 Jahre ist die Karte kostenlos.
contact-dd-bibliothek-neustadt-name = Бібліотека Neustadt
    .of = Bibliothek Neustadt
contact-dd-bibliothek-neustadt-hours = Пн–ср і пт 10–19, сб 10–13
    .of = Mo–Mi und Fr 10–19, Sa 10–13 Uhr
contact-dd-bibliothek-gorbitz-name = Бібліотека Gorbitz
    .of = Bibliothek Gorbitz
contact-dd-bibliothek-gorbitz-hours = Пн 10–18, ср 14–18, пт 10–18, сб 9–13
    .of = Mo 10–18, Mi 14–18, Fr 10–18, Sa 9–13 Uhr
contact-dd-bibliothek-johannstadt-name = Бібліотека Johannstadt
    .of = Bibliothek Johannstadt
contact-dd-bibliothek-johannstadt-hours = Пн–ср і пт 10–18
    .of = Mo–Mi und Fr 10–18 Uhr
contact-dd-kita-name = Міська служба місць у дитячих садках (Kita-Plätze)
    .of = Beratung und Vermittlung für Kita-Plätze
contact-dd-kita-hours = Пн 9–12, вт і чт 9–12 і 13–17
    .of = Mo 9–12, Di und Do 9–12 und 13–17 Uhr
contact-dd-kita-note = Можливий безкоштовний усний переклад.
    .of = Dolmetschen ist kostenlos möglich.
contact-dd-lasub-name = LaSuB Dresden: особлива освітня консультація (Besondere Bildungsberatung)
    .of = LaSuB Dresden, Besondere Bildungsberatung
contact-dd-lasub-hours = Вт 13–18 або за домовленістю
    .of = Di 13–18 Uhr oder nach Vereinbarung
contact-dd-lasub-note = Тут записують нових школярів, які ще не говорять німецькою.
    .of = Hier melden Sie neue Schulkinder an, die noch kein Deutsch sprechen.
contact-dd-familienberatung-name = Консультаційний центр для дітей, молоді та родин, Mitte
    .of = Beratungsstelle für Kinder, Jugendliche und Familien Mitte
contact-dd-familienberatung-note = Безкоштовно. Є ще центри в інших районах.
    .of = Kostenlos. Es gibt weitere Stellen in anderen Stadtteilen.
contact-dd-kolibri-name = Kolibri: центр для дітей і батьків
    .of = Kolibri e. V., Kinder- und Elternzentrum
contact-dd-kolibri-hours = Бюро: пн, ср, чт 9–14
    .of = Büro: Mo, Mi, Do 9–14 Uhr
contact-dd-kolibri-note = Консультації для батьків про садок, школу і Jugendamt.
    .of = Beratung für Eltern zu Kita, Schule und Jugendamt.
contact-dd-mosaik-name = MOSAIK: зустрічі батьків із дітьми
    .of = Eltern-Kind-Treff MOSAIK
contact-dd-mosaik-hours = Вт 16–18
    .of = Di 16–18 Uhr
contact-dd-mosaik-note = Для родин із досвідом міграції або втечі, безкоштовно. Це телефон головного офісу Ausländerrat.
    .of = Für Familien mit Migrations- oder Fluchterfahrung, kostenlos. Das Telefon gehört zur Zentrale des Ausländerrats.
contact-dd-fz-altstadt-name = Сімейний центр Altstadt
    .of = Familienzentrum Altstadt
contact-dd-fz-altstadt-hours = Бюро: пн і ср 9–11
    .of = Büro: Mo und Mi 9–11 Uhr
contact-dd-fz-altstadt-note = Кафе для листів і заяв із перекладачами: остання п’ятниця місяця, 9:30–11:30.
    .of = Schreibcafé mit Dolmetschen am letzten Freitag im Monat, 9:30–11:30 Uhr.
contact-dd-fz-bruecke-name = Сімейний центр Brücke
    .of = Familienzentrum Brücke
contact-dd-fz-bruecke-hours = Пн–чт 9–14, пт 9–12
    .of = Mo–Do 9–14, Fr 9–12 Uhr
contact-dd-fz-bruecke-note = Безкоштовні консультації про вагітність, виховання та стосунки.
    .of = Kostenlose Beratung zu Schwangerschaft, Erziehung und Partnerschaft.
contact-dd-fz-pauline-name = Сімейний центр Pauline
    .of = Familienzentrum Pauline
contact-dd-fz-pauline-hours = Бюро: пн і пт 8–13, вт–чт 8–13 і 14–16
    .of = Büro: Mo und Fr 8–13, Di–Do 8–13 und 14–16 Uhr
contact-dd-puzzle-name = Місце зустрічі родин Puzzle
    .of = Familientreff Puzzle
contact-dd-puzzle-note = Для родин у районі Gorbitz, безкоштовно. Години є на сайті.
    .of = Für Familien in Gorbitz, kostenlos. Die Zeiten stehen auf der Webseite.
contact-dd-tanne-name = Центр для дітей, молоді та родин Tanne
    .of = Kinder-, Jugend- und Familienzentrum Tanne
contact-dd-tanne-note = Для родин і молоді в районі Gorbitz.
    .of = Für Familien und Jugendliche in Gorbitz.
contact-dd-kita-globus-name = Дитячий садок Kleiner Globus
    .of = Kita Kleiner Globus
contact-dd-kita-globus-hours = Пн–пт 6:30–17:30
    .of = Mo–Fr 6:30–17:30 Uhr
contact-dd-kita-globus-note = Для дітей від 1 до 7 років.
    .of = Für Kinder von 1 bis 7 Jahren.
contact-dd-spielplatz-name = Пригодницький майданчик Johannstadt
    .of = Abenteuerspielplatz Johannstadt
contact-dd-spielplatz-hours = Вт–пт 14–18
    .of = Di–Fr 14–18 Uhr
contact-dd-spielplatz-note = Для дітей від 6 до 14 років, безкоштовно.
    .of = Für Kinder von 6 bis 14 Jahren, kostenlos.
contact-dd-arbeitsagentur-name = Агентство з праці (Agentur für Arbeit Dresden)
    .of = Agentur für Arbeit Dresden
contact-dd-arbeitsagentur-note = Консультації з професій і допомога з безробіття. Дозвіл на роботу дає Ausländerbehörde.
    .of = Berufsberatung und Arbeitslosengeld. Die Arbeitserlaubnis läuft über die Ausländerbehörde.
contact-dd-arbeitsgericht-name = Суд із трудових справ (Arbeitsgericht Dresden)
    .of = Arbeitsgericht Dresden
contact-dd-arbeitsgericht-note = Позов проти звільнення, лише протягом 3 тижнів.
    .of = Klage gegen eine Kündigung, nur innerhalb von 3 Wochen.
contact-dd-finanzamt-name = Податкова установа (Finanzamt Dresden-Nord)
    .of = Finanzamt Dresden-Nord
contact-dd-kammern-name = Промислова палата (IHK Dresden)
    .of = IHK Dresden
contact-dd-kammern-note = Професійне навчання і визнання дипломів.
    .of = Ausbildung und Anerkennung.
contact-dd-gesundheitsamt-name = Управління охорони здоров’я (Gesundheitsamt Dresden)
    .of = Gesundheitsamt Dresden
contact-dd-gesundheitsamt-note = Щеплення і консультації.
    .of = Impfen und Beratung.
contact-dd-psz-name = Психосоціальний центр (Psychosoziales Zentrum Dresden)
    .of = Psychosoziales Zentrum Dresden
contact-dd-psz-note = Консультації з перекладачем, з будь-яким папером, безкоштовно. Можливі скорочення: спершу перевірте.
    .of = Beratung mit Dolmetschen, mit jedem Aufenthaltspapier, kostenlos. Es kann Kürzungen geben: erst nachsehen.
contact-dd-traumaambulanz-name = Амбулаторія травми (Traumaambulanz) університетської лікарні
    .of = Traumaambulanz der Uniklinik Dresden
contact-dd-uniklinik-name = Університетська лікарня (Universitätsklinikum Dresden)
    .of = Universitätsklinikum Dresden
contact-dd-friedrichstadt-name = Міська лікарня, Friedrichstadt
    .of = Städtisches Klinikum Dresden, Friedrichstadt
contact-dd-joseph-stift-name = Лікарня St. Joseph-Stift
    .of = Krankenhaus St. Joseph-Stift
contact-dd-schwangerschaft-name = Консультації для вагітних у Дрездені
    .of = Schwangerschaftsberatung in Dresden
contact-dd-medinetz-note = Допомога людям без документів або без страхування.
    .of = Hilfe für Menschen ohne Papiere oder Versicherung.
contact-dd-caritas-msa-name = Caritas: міграційна соціальна робота, Prohlis і Leuben
    .of = Caritas, Migrationssozialarbeit Prohlis und Leuben
contact-dd-caritas-msa-note = Для біженців у районах Prohlis і Leuben. Номер старий: спершу перевірте на сайті.
    .of = Für Geflüchtete in Prohlis und Leuben. Die Nummer ist alt: erst auf die Webseite sehen.
contact-dd-sufw-msa-name = SUFW: міграційна соціальна робота, Dresden-West
    .of = SUFW, Migrationssozialarbeit Dresden-West
contact-dd-mbe-suche-name = Інші центри міграційного консультування в Дрездені
    .of = Weitere Migrationsberatung in Dresden
contact-dd-mbe-suche-note = Від 27 років. Загалом у місті є чотири центри.
    .of = Ab 27 Jahren. Insgesamt gibt es vier Stellen in der Stadt.
contact-dd-lucy-name = LUCY-Treff для дівчат і жінок
    .of = LUCY-Treff für Mädchen und Frauen
contact-dd-lucy-hours = Вт 14:30–16:30, ср 14–17, чт 9–13
    .of = Di 14:30–16:30, Mi 14–17, Do 9–13 Uhr
contact-dd-lucy-note = Четвер – для жінок, також допомога із заявами. У шкільні канікули зачинено.
    .of = Donnerstag für Frauen, auch Hilfe bei Anträgen. In den Schulferien geschlossen.
contact-dd-dik-name = D.I.K.: допомога в разі домашнього насильства
    .of = D.I.K., Hilfe bei häuslicher Gewalt
contact-dd-dik-note = Для жінок і чоловіків. Зв’язок через телефон допомоги 116016 або поліцію.
    .of = Für Frauen und Männer. Kontakt über das Hilfetelefon 116016 oder die Polizei.
contact-dd-frauenschutzhaus-name = Притулок для жінок (Frauenschutzhaus Dresden)
    .of = Frauenschutzhaus Dresden
contact-dd-frauenschutzhaus-note = Адреса таємна. Зв’язок через телефон допомоги 116016.
    .of = Die Adresse ist geheim. Kontakt über das Hilfetelefon 116016.
contact-dd-amtsgericht-name = Місцевий суд (Amtsgericht Dresden)
    .of = Amtsgericht Dresden
contact-dd-amtsgericht-note = Допомога в юридичній консультації, сімейний суд, захист від насильства. Адреса є на сайті.
    .of = Beratungshilfe, Familiengericht, Gewaltschutz. Die Adresse steht auf der Webseite.
contact-dd-cabana-name = Cabana: екуменічний інформаційний центр
    .of = Cabana, Ökumenisches Informationszentrum
contact-dd-gerede-note = Консультації для квір-людей.
    .of = Beratung für queere Menschen.
contact-dd-eutb-name = Консультації для людей з інвалідністю (EUTB)
    .of = Teilhabeberatung (EUTB)
contact-dd-eutb-note = Для людей з інвалідністю.
    .of = Für Menschen mit Behinderung.
contact-dd-polizei-name = Поліція Дрездена
    .of = Polizeidirektion Dresden
contact-dd-polizei-note = У небезпеці завжди 110.
    .of = In Gefahr immer 110.
contact-dd-mehrgenerationenhaus-name = Будинок поколінь (Mehrgenerationenhaus) Friedrichstadt
    .of = Mehrgenerationenhaus Friedrichstadt
contact-dd-mehrgenerationenhaus-note = Відкрито для всіх. Зустрічі жінок у п’ятницю 16–18, Adlergasse 14.
    .of = Offen für alle. Frauentreff freitags 16–18 Uhr in der Adlergasse 14.
contact-dd-dsvb-name = Німецько-сирійська спілка
    .of = Deutsch-Syrischer Verband
contact-dd-eritrea-name = Еритрейська громада Дрездена
    .of = Eritreische Gemeinschaft Dresden
contact-dd-eritrea-note = Уроки тигринья для дітей від 6 років.
    .of = Tigrinya-Unterricht für Kinder ab 6 Jahren.
contact-dd-mkbz-name = Культурно-освітній центр Marwa Elsherbiny
    .of = Marwa Elsherbiny Kultur- und Bildungszentrum
contact-dd-ditib-name = Мечеть DITIB Fatih, Дрезден
    .of = DITIB Fatih-Moschee Dresden
contact-dd-haus-des-friedens-name = Haus des Friedens (DIMCIB)
    .of = Haus des Friedens (DIMCIB e. V.)
contact-dd-haus-des-friedens-note = Уроки арабської мови і громада.
    .of = Arabischunterricht und Gemeinde.
contact-dd-dvb-name = Міський транспорт Дрездена (DVB)
    .of = Dresdner Verkehrsbetriebe
contact-dd-afropa-msa-name = Afropa: міграційна соціальна робота
    .of = Afropa e. V., Migrationssozialarbeit
contact-dd-afropa-msa-note = Одна з чотирьох організацій міграційної соціальної роботи. Про бюро запитайте у своєму будинку або в Sozialamt.
    .of = Einer der vier Träger der Migrationssozialarbeit. Fragen Sie im Haus oder beim Sozialamt nach dem Büro.
contact-dd-standesamt-name = Відділ РАЦС (Standesamt Dresden)
    .of = Standesamt Dresden
contact-dd-standesamt-note = Свідоцтва про народження, шлюб і смерть. Адресу й години запитайте за номером 115.
    .of = Urkunden über Geburt, Heirat und Tod. Fragen Sie unter 115 nach Adresse und Zeiten.
contact-dd-jugendamt-name = Управління у справах молоді (Jugendamt Dresden)
    .of = Jugendamt Dresden
contact-dd-jugendamt-note = Допомога дітям і батькам, у кожному районі є команда. Про свою команду запитайте за номером 115.
    .of = Hilfe für Kinder und Eltern, in jedem Stadtbezirk ein Team. Fragen Sie unter 115 nach Ihrem Team.
contact-dd-fahrerlaubnis-name = Водійське відомство (Fahrerlaubnisbehörde Dresden)
    .of = Fahrerlaubnisbehörde Dresden
contact-dd-fahrerlaubnis-note = Обмін іноземних водійських посвідчень. Адресу й години запитайте за номером 115.
    .of = Umschreibung ausländischer Führerscheine. Fragen Sie unter 115 nach Adresse und Zeiten.
contact-le-auslaenderbehoerde-name = Управління у справах іноземців (Ausländerbehörde Leipzig)
    .of = Ausländerbehörde Leipzig
contact-le-auslaenderbehoerde-note = Картку посвідки (eAT) ви забираєте на другій зустрічі. З кодом її можна взяти і в автоматі видачі (Abholstation).
    .of = Die Aufenthaltskarte (eAT) holen Sie an einem zweiten Termin. Mit einem Code geht es auch an der Abholstation.
contact-le-willkommenszentrum-name = Центр для новоприбулих (Willkommenszentrum Leipzig)
    .of = Willkommenszentrum Leipzig
contact-le-willkommenszentrum-note = Перша інформація для людей, які нові в місті. Ці дані старі: спершу перевірте на сайті.
    .of = Erste Auskunft für Menschen, die neu in der Stadt sind. Die Angabe ist alt: erst auf die Webseite sehen.
contact-le-verwaltungsgericht-name = Адміністративний суд (Verwaltungsgericht Leipzig)
    .of = Verwaltungsgericht Leipzig
contact-le-verwaltungsgericht-note = Позови у процедурі надання притулку. Має силу адреса, вказана у вашому рішенні.
    .of = Klagen im Asylverfahren. Es gilt die Adresse, die in Ihrem Bescheid steht.
contact-le-stadt-name = Місто Лейпциг
    .of = Stadt Leipzig
contact-le-stadt-note = Sozialamt, Bürgerbüro, Standesamt і Jugendamt. Адресу й години запитайте за номером 115.
    .of = Sozialamt, Bürgerbüro, Standesamt und Jugendamt. Fragen Sie unter 115 nach Adresse und Zeiten.
contact-sn-landesdirektion-name = Державне управління Саксонії (Landesdirektion): притулок і прийом
    .of = Landesdirektion Sachsen, Asyl und Aufnahme
contact-sn-landesdirektion-note = Прийом і розподіл по містах Саксонії.
    .of = Aufnahme und Verteilung auf die Städte in Sachsen.
contact-sn-fluechtlingsrat-name = Рада у справах біженців Саксонії (Sächsischer Flüchtlingsrat)
    .of = Sächsischer Flüchtlingsrat e. V.
contact-sn-fluechtlingsrat-note = Притулок, возз’єднання родини, робота й освіта. Бюро могло переїхати: спершу перевірте на сайті.
    .of = Asylberatung, Familiennachzug, Arbeit und Bildung. Das Büro kann umgezogen sein: erst auf die Webseite sehen.
contact-sn-auslaenderbeauftragter-name = Уповноважений Саксонії у справах іноземців
    .of = Sächsischer Ausländerbeauftragter
contact-sn-asylinfo-name = Земля Саксонія: інформація про притулок
    .of = Freistaat Sachsen, Informationen zu Asyl
contact-sn-verwaltungsgericht-dresden-name = Адміністративний суд (Verwaltungsgericht Dresden)
    .of = Verwaltungsgericht Dresden
contact-sn-verwaltungsgericht-dresden-note = Позови у процедурі надання притулку. Має силу адреса, вказана у вашому рішенні.
    .of = Klagen im Asylverfahren. Es gilt die Adresse, die in Ihrem Bescheid steht.
contact-sn-sozialgericht-dresden-name = Соціальний суд (Sozialgericht Dresden)
    .of = Sozialgericht Dresden
contact-sn-sozialgericht-dresden-note = Позови проти Jobcenter, Sozialamt і лікарняної каси. Має силу адреса в рішенні.
    .of = Klagen gegen Jobcenter, Sozialamt und Krankenkasse. Es gilt die Adresse im Bescheid.
contact-sn-verbraucherzentrale-name = Центр захисту споживачів Саксонії (Verbraucherzentrale)
    .of = Verbraucherzentrale Sachsen
contact-sn-verbraucherzentrale-note = Договори, мобільний зв’язок, електрика і стягнення боргів (Inkasso).
    .of = Verträge, Handy, Strom und Inkasso.
contact-sn-iq-name = IQ Netzwerk Sachsen: консультація про визнання дипломів (IBAS)
    .of = IQ Netzwerk Sachsen, Anerkennungsberatung (IBAS)
contact-sn-iq-note = Консультації про визнання дипломів.
    .of = Beratung zur Anerkennung von Abschlüssen.
contact-sn-zeugnisse-name = LaSuB Sachsen: визнання шкільних атестатів
    .of = LaSuB Sachsen, Zeugnisanerkennung
contact-sn-kv-name = Об’єднання лікарів Саксонії (Kassenärztliche Vereinigung)
    .of = Kassenärztliche Vereinigung Sachsen
contact-sn-kv-note = Пошук лікарів.
    .of = Suche nach Arztpraxen.
contact-sn-gewaltschutz-name = Допомога в разі домашнього насильства в Саксонії
    .of = Hilfe bei häuslicher Gewalt in Sachsen
contact-sn-antidiskriminierung-name = Бюро проти дискримінації в Саксонії
    .of = Antidiskriminierungsbüro Sachsen
contact-sn-opferberatung-name = RAA Sachsen: консультації після правоекстремістського насильства
    .of = RAA Sachsen, Beratung nach rechter Gewalt
contact-sn-zentrale-auslaenderbehoerde-name = Центральне управління у справах іноземців Саксонії
    .of = Zentrale Ausländerbehörde Sachsen
contact-sn-zentrale-auslaenderbehoerde-note = Для людей, які ще живуть у центрі прийому (Aufnahmeeinrichtung).
    .of = Für Menschen, die noch in einer Aufnahmeeinrichtung wohnen.
contact-sn-oberverwaltungsgericht-name = Вищий адміністративний суд Саксонії (Oberverwaltungsgericht)
    .of = Sächsisches Oberverwaltungsgericht
contact-sn-oberverwaltungsgericht-note = Наступна інстанція після адміністративного суду. Має силу адреса у вашому судовому рішенні.
    .of = Die nächste Stufe nach dem Verwaltungsgericht. Es gilt die Adresse in Ihrem Urteil.
contact-sn-psychosoziale-zentren-name = Психосоціальні центри для біженців у Саксонії
    .of = Psychosoziale Zentren für Geflüchtete in Sachsen
contact-sn-psychosoziale-zentren-note = У Дрездені, Лейпцигу та Хемніці. Консультація безкоштовна і не залежить від вашого паперу. Гроші на це у 2024 році були непевними.
    .of = In Dresden, Leipzig und Chemnitz. Die Beratung ist kostenlos und hängt nicht von Ihrem Papier ab. Das Geld dafür war 2024 unsicher.
contact-de-115-name = Номер державних установ 115
    .of = Behördennummer 115
contact-de-115-note = Підкаже, яка установа відповідає за ваше питання.
    .of = Auskunft, welches Amt für eine Frage zuständig ist.
contact-de-bamf-name = Федеральне відомство з питань міграції та біженців (BAMF)
    .of = Bundesamt für Migration und Flüchtlinge (BAMF)
contact-de-bamf-note = Вирішує щодо заяви про притулок, але не консультує.
    .of = Entscheidet über den Asylantrag, berät aber nicht.
contact-de-asylnet-name = Інформаційна мережа про притулок і міграцію (asyl.net)
    .of = Informationsverbund Asyl und Migration
contact-de-asylnet-note = Інформація про право притулку і пошук консультаційних центрів.
    .of = Informationen zum Asylrecht und Suche nach Beratungsstellen.
contact-de-unhcr-name = UNHCR Німеччина, сторінка допомоги
    .of = UNHCR Deutschland, Hilfeseite
contact-de-handbook-note = Інформація про життя в Німеччині багатьма мовами.
    .of = Informationen zum Leben in Deutschland in vielen Sprachen.
contact-de-germany4ukraine-note = Інформація для людей з України.
    .of = Informationen für Menschen aus der Ukraine.
contact-de-familienkasse-name = Сімейна каса (Familienkasse)
    .of = Familienkasse der Bundesagentur für Arbeit
contact-de-familienkasse-note = Kindergeld і Kinderzuschlag.
    .of = Kindergeld und Kinderzuschlag.
contact-de-rundfunk-name = Служба внеску за мовлення (Beitragsservice)
    .of = Beitragsservice von ARD, ZDF und Deutschlandradio
contact-de-rundfunk-note = Заява про звільнення від внеску за мовлення.
    .of = Antrag auf Befreiung vom Rundfunkbeitrag.
contact-de-mahngericht-name = Суд із судових наказів для Саксонії (Mahngericht, Amtsgericht Aschersleben)
    .of = Mahngericht für Sachsen (Amtsgericht Aschersleben)
contact-de-mahngericht-note = Заперечення проти судового наказу (Mahnbescheid). Має силу адреса в жовтому листі.
    .of = Widerspruch gegen einen Mahnbescheid. Es gilt die Adresse im gelben Brief.
contact-de-112-name = Екстрений виклик: пожежна і швидка допомога
    .of = Notruf Feuerwehr und Rettungsdienst
contact-de-112-note = Якщо життя в небезпеці, сталася аварія або пожежа: удень і вночі, безкоштовно.
    .of = Bei Lebensgefahr, Unfall oder Feuer, Tag und Nacht, kostenlos.
contact-de-116117-name = Черговий лікар (Ärztlicher Bereitschaftsdienst)
    .of = Ärztlicher Bereitschaftsdienst
contact-de-116117-note = Коли лікар не приймає і життю ніщо не загрожує. Допомагає також записатися до лікаря.
    .of = Wenn die Praxis zu ist und keine Lebensgefahr besteht. Hilft auch bei Terminen.
contact-de-telefonseelsorge-name = Телефон душевної підтримки (TelefonSeelsorge)
    .of = TelefonSeelsorge
contact-de-telefonseelsorge-note = Удень і вночі, безкоштовно й анонімно.
    .of = Tag und Nacht, kostenlos und anonym.
contact-de-krisenchat-name = krisenchat: чат у кризі
    .of = krisenchat
contact-de-krisenchat-note = Чат для людей до 25 років.
    .of = Chat für Menschen unter 25.
contact-de-schwangere-name = Телефон допомоги вагітним у скруті (Schwangere in Not)
    .of = Hilfetelefon Schwangere in Not
contact-de-schwangere-note = Багатьма мовами, також про конфіденційні пологи.
    .of = In vielen Sprachen, auch zur vertraulichen Geburt.
contact-de-sucht-name = Гаряча лінія про залежність і наркотики
    .of = Sucht- und Drogen-Hotline
contact-de-110-name = Поліція, екстрений виклик
    .of = Polizei, Notruf
contact-de-110-note = Удень і вночі.
    .of = Tag und Nacht.
contact-de-116016-name = Телефон допомоги жінкам, які зазнають насильства
    .of = Hilfetelefon Gewalt gegen Frauen
contact-de-116016-note = Удень і вночі, анонімно й безкоштовно, 18 мовами.
    .of = Tag und Nacht, anonym und kostenlos, in 18 Sprachen.
contact-de-maenner-name = Телефон допомоги чоловікам, які зазнають насильства
    .of = Hilfetelefon Gewalt an Männern
contact-de-maenner-note = Безкоштовно.
    .of = Kostenlos.
contact-de-opfertelefon-name = Телефон для потерпілих (Weißer Ring)
    .of = Opfer-Telefon des Weißen Rings
contact-de-mbe-name = Міграційне консультування для дорослих, пошук
    .of = Migrationsberatung für Erwachsene, Suche
contact-de-mbe-note = Від 27 років.
    .of = Ab 27 Jahren.
contact-de-jmd-name = Молодіжні міграційні служби, пошук
    .of = Jugendmigrationsdienste, Suche
contact-de-jmd-note = Від 12 до 26 років.
    .of = Von 12 bis 26 Jahren.
contact-de-antidiskriminierung-name = Федеральний орган із протидії дискримінації
    .of = Antidiskriminierungsstelle des Bundes
contact-de-kummer-name = Телефон довіри для дітей і молоді (Nummer gegen Kummer)
    .of = Nummer gegen Kummer für Kinder und Jugendliche
contact-de-kummer-hours = Пн–сб 14–20
    .of = Mo–Sa 14–20 Uhr
contact-de-elterntelefon-name = Телефон для батьків (Elterntelefon)
    .of = Elterntelefon
contact-de-elterntelefon-hours = Пн–пт 9–17, вт і чт до 19
    .of = Mo–Fr 9–17, Di und Do bis 19 Uhr
contact-de-drk-suchdienst-name = Служба розшуку Червоного Хреста (DRK-Suchdienst)
    .of = DRK-Suchdienst
contact-de-drk-suchdienst-note = Допомагає шукати вашу родину.
    .of = Hilft, Ihre Familie zu suchen.
contact-de-missbrauch-name = Портал допомоги щодо сексуального насильства
    .of = Hilfe-Portal Sexueller Missbrauch
contact-de-missbrauch-note = Анонімно й безкоштовно.
    .of = Anonym und kostenlos.
contact-de-bamf-navi-note = Пошук інтеграційних курсів і консультацій.
    .of = Suche nach Integrationskursen und Beratung.
contact-de-arbeitsagentur-name = Федеральне агентство з праці (Bundesagentur für Arbeit)
    .of = Bundesagentur für Arbeit
contact-de-faire-integration-note = Консультації про зарплату, договір і звільнення.
    .of = Beratung zu Lohn, Vertrag und Kündigung.
contact-de-steuer-id-name = Федеральне податкове відомство (Bundeszentralamt für Steuern)
    .of = Bundeszentralamt für Steuern
contact-de-steuer-id-note = Питання щодо Steuer-ID.
    .of = Fragen zur Steuer-ID.
contact-de-anerkennung-name = Визнання дипломів у Німеччині (Anerkennung in Deutschland)
    .of = Anerkennung in Deutschland
contact-de-anerkennung-note = Показує, яка установа відповідає за вашу професію.
    .of = Zeigt, welche Stelle für Ihren Beruf zuständig ist.
contact-de-zab-name = Центральна служба іноземної освіти (ZAB)
    .of = Zentralstelle für ausländisches Bildungswesen (ZAB)
contact-de-pro-asyl-note = Новини про право притулку і пошук консультацій.
    .of = Nachrichten zum Asylrecht und Suche nach Beratung.
