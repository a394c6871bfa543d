# Arabic, modern standard. Order and ids as in en.ftl; what only the command line says is not here and comes in English.
# One address for everybody: the polite plural. Buttons are nouns. Digits stay 0–9, because offices read them.
# German names of offices and papers stay in brackets, so that they are found again on a letter. Binder: مصنّف, register:
# قسم, document: وثيقة, file on a disk: ملف, sheet: ورقة.

locale-name = العربية
locale-direction = rtl
language-reviewed = no
language-not-reviewed = { $language }: ترجمة لم يراجعها بعدُ أهل هذه اللغة.

## Names that stay the same in every language
app-name = MEIN ORDNER

## Date: $day 4, $month 3, $dd 04, $mm 03, $year 2026. As offices write it: two names for each month are in use.
date = { $dd }.{ $mm }.{ $year }

## ---- Paper: sheets --------------------------------------------------------------------------------------

sheet-page-of = صفحة { $page } من { $count }
sheet-footer = { app-name } · { $region } · تاريخ التحقق { $stand } · طُبعت في { $today }
sheet-footer-plain = { app-name } · طُبعت في { $today }
sheet-sample = مثال – شخص غير حقيقي
sheet-date = { $date }
# Stands between the names of a list.
sheet-comma = {"، "}
sheet-stand-name = تاريخ التحقق
sheet-stand-old = معلومة قديمة – يرجى التأكد
sheet-unchecked = لم يُتحقق منها – يرجى التأكد

sheet-cover-title = مصنّفي
sheet-cover-name = الاسم (اختياري)
sheet-cover-use = كيف يساعدني المصنّف
sheet-cover-take = خذوا المصنّف معكم إلى كل موعد.
sheet-cover-file = ضعوا كل ورقة في قسمها فورًا.
sheet-cover-copy = سلّموا نسخًا واحتفظوا بالأصول.
sheet-cover-letters = احتفظوا بظرف كل رسالة مهمة أيضًا.
sheet-cover-safe = المصنّف ملككم. أنتم تقررون من يراه.
sheet-cover-contents = المحتويات

sheet-register-about = عن هذا القسم
sheet-register-file-here = ماذا يوضع هنا
sheet-register-fields = للتعبئة
sheet-register-stays = هذا يبقى في المصنّف
sheet-register-may-go = هذا يمكن التخلص منه
sheet-register-words = كلمات تستعملها الدوائر
sheet-filtered = لا تظهر في هذه القوائم البنود التي تخص أوراق إقامة أخرى فقط.
sheet-item-for = لمن
sheet-item-office = الدائرة
sheet-item-needs = أحضروا
sheet-item-missing = غير محفوظ بعد
sheet-item-law = القانون
sheet-mark-open = لم يبدأ
sheet-mark-in-work = قيد العمل
sheet-mark-handed-in = تم التسليم
sheet-mark-done = تم
sheet-mark-not-applicable = لا ينطبق
sheet-contacts = من يساعد
sheet-contacts-own = جهة اتصال خاصة بي: الاسم والهاتف
sheet-check-title = التحقق من جهات الاتصال
sheet-check-call = اتصلوا بكل جهة. قولوا إن ذلك من أجل قائمة للاجئين.
sheet-check-tick = ضعوا علامة على ما هو صحيح. واكتبوا ما هو جديد.
sheet-check-not-private = لا تكتبوا أسماء ولا أرقامًا خاصة ولا عناوين مساكن اللاجئين.
sheet-check-type = بعد ذلك أدخلوا كل شيء في الجدول. المعرّف يدل على السطر.
sheet-check-reached = تم الاتصال
sheet-check-right = كل شيء صحيح
sheet-check-hours = أوقات الدوام صحيحة
sheet-check-closed = لم تعد موجودة
sheet-check-known-hours = أوقات الدوام
sheet-check-id = المعرّف
sheet-check-new = جديد
sheet-check-who = اليوم والأحرف الأولى من الاسم
sheet-contact-email = البريد الإلكتروني
sheet-contact-website = الموقع
sheet-contact-languages = اللغات
sheet-contact-own-phone = رقمي
sheet-contact-own-note = ملاحظتي
sheet-language-am = الأمهرية
sheet-language-ar = العربية
sheet-language-az = الأذربيجانية
sheet-language-ce = الشيشانية
sheet-language-ckb = السورانية
sheet-language-de = الألمانية
sheet-language-en = الإنجليزية
sheet-language-es = الإسبانية
sheet-language-fa = الفارسية
sheet-language-fr = الفرنسية
sheet-language-hi = الهندية
sheet-language-kmr = الكرمانجية
sheet-language-ku = الكردية
sheet-language-pl = البولندية
sheet-language-prs = الدرية
sheet-language-ps = البشتو
sheet-language-ro = الرومانية
sheet-language-ru = الروسية
sheet-language-so = الصومالية
sheet-language-sq = الألبانية
sheet-language-ti = التغرينية
sheet-language-tr = التركية
sheet-language-uk = الأوكرانية
sheet-language-ur = الأردية
sheet-language-vi = الفيتنامية
sheet-filed = محفوظ هنا
sheet-filed-number = الرقم
sheet-filed-title = الوثيقة
sheet-filed-date = التاريخ
sheet-filed-valid = صالحة حتى
sheet-filed-original = مكان الأصل
sheet-notes = ملاحظات
sheet-no-contact = يرجى عدم الاتصال أو الكتابة إلى هنا

sheet-contents-title = المحتويات: كل الأوراق
sheet-contents-about = ضعوا علامة على الأوراق الموجودة في مصنّفكم.

sheet-calendar-title = تقويم للحائط
sheet-calendar-month =
    { $month ->
        [1] كانون الثاني (يناير)
        [2] شباط (فبراير)
        [3] آذار (مارس)
        [4] نيسان (أبريل)
        [5] أيار (مايو)
        [6] حزيران (يونيو)
        [7] تموز (يوليو)
        [8] آب (أغسطس)
        [9] أيلول (سبتمبر)
        [10] تشرين الأول (أكتوبر)
        [11] تشرين الثاني (نوفمبر)
       *[12] كانون الأول (ديسمبر)
    } { $year }
sheet-calendar-weekday =
    { $day ->
        [1] الاثنين
        [2] الثلاثاء
        [3] الأربعاء
        [4] الخميس
        [5] الجمعة
        [6] السبت
       *[7] الأحد
    }

sheet-spine-title = ملصق لظهر المصنّف
sheet-spine-cut = قصّوا الملصق على طول الخط.
sheet-spine-test-title = فحص الطابعة قبل طباعة الملصق
sheet-spine-test-print = اطبعوا هذه الورقة بحجمها الأصلي، من دون «ملاءمة الصفحة».
sheet-spine-test-measure = قيسوا بالمسطرة: يجب أن تبعد زاوية المقياس 25 مم عن الحافة اليسرى و120 مم عن الحافة العليا.
sheet-spine-test-offset = هل هي في مكان آخر؟ إذًا أضيفوا الفرق عند الطباعة، مثلًا --offset 2,-1.

sheet-mini-book-title = من يساعدني؟
sheet-mini-book-name = الاسم
sheet-mini-book-role = يساعدني في
sheet-mini-book-phone = الهاتف
sheet-mini-book-when = أوقات الاتصال
sheet-mini-book-emergency = في حالة الطوارئ
sheet-mini-book-112 = الإطفاء والإسعاف
sheet-mini-book-110 = الشرطة
sheet-mini-book-fold-long = اطووا الورقة بالطول ثم افتحوها.
sheet-mini-book-fold-half = اطووها بالعرض من الوسط واتركوها مطوية.
sheet-mini-book-fold-quarter = اطووها بالعرض مرة أخرى. افتحوا هذه الطية الأخيرة فقط.
sheet-mini-book-cut = قصّوا على طول الخط العريض، من الطية حتى الوسط.
sheet-mini-book-push = افتحوا الورقة واطووها بالطول وادفعوا الطرفين أحدهما نحو الآخر.
sheet-mini-book-close = رتّبوا الصفحات فوق بعضها مثل كتاب.

sheet-letter-meaning = ماذا تقول الرسالة
sheet-letter-next = ماذا تفعلون بها
sheet-letter-sign = املؤوا الفراغات ووقّعوا الرسالة.
sheet-letter-copy = اعملوا نسخة لأنفسكم وضعوها في مصنّفكم.
sheet-letter-proof = سلّموا الرسالة في الدائرة واطلبوا ختمًا على نسختكم. أو أرسلوها بالبريد المسجّل.
sheet-letter-name = الاسم
sheet-letter-street = الشارع ورقم البيت
sheet-letter-town = الرمز البريدي والمدينة
sheet-letter-reference = رقمي لدى دائرتكم
sheet-letter-date = التاريخ
sheet-letter-signature = التوقيع
sheet-paper-front = الوجه الأمامي
sheet-paper-back = الوجه الخلفي
sheet-paper-true-size = بالحجم الحقيقي إذا وصلت الصورة إلى حافة البطاقة
sheet-paper-picture = صورة الوثيقة: { $title }، صفحة { $page } من { $count }

sheet-exchange-title = بدّلوا هذه الأوراق
sheet-exchange-how = تغيّرت هذه الأوراق. كل الأوراق الأخرى في المصنّف ما زالت صحيحة.
sheet-exchange-replace = أخرجوا: { $sheet }، طُبعت في { $date }، { $pages ->
        [zero] { $pages } صفحة
        [one] صفحة واحدة
        [two] صفحتان
        [few] { $pages } صفحات
        [many] { $pages } صفحة
       *[other] { $pages } صفحة
    }. ثم ضعوا الجديدة.
sheet-exchange-new = جديدة: { $sheet }. ضعوها في المصنّف.

sheet-recovery-title = ورقة الاسترجاع
sheet-recovery-binder = المصنّف
sheet-recovery-square = مربع للمسح الضوئي: فيه الرمز نفسه
sheet-recovery-steps = ماذا تفعلون بها
sheet-recovery-what = هذا الرمز يفتح مصنّفكم إذا نسيتم كلمة المرور.
sheet-recovery-who = من لديه هذا الرمز ومصنّفكم يستطيع أن يقرأ كل شيء.
sheet-recovery-apart = احفظوا هذه الورقة في مكان آمن، بعيدًا عن الحاسوب.
sheet-recovery-photo = لا تصوّروها ولا ترسلوها إلى أحد.
sheet-recovery-second = أعطوا نسخة مطبوعة ثانية لشخص تثقون به تمامًا.
sheet-recovery-use = اختاروا في البرنامج «هل نسيتم كلمة المرور؟ لديّ الرمز.» واكتبوا المجموعات الثماني.
sheet-recovery-after = إذا حصلتم لاحقًا على رمز جديد، فمزّقوا هذه الورقة.
sheet-recovery-place = هذه الورقة محفوظة في
sheet-recovery-day = الورقة الثانية لدى
sheet-share-title = ورقة الاسترجاع: الجزء { $number } من 3
sheet-share-what = أي جزأين من الأجزاء الثلاثة يفتحان المصنّف إذا نُسيت كلمة المرور.
sheet-share-alone = الجزء الواحد وحده لا يكشف شيئًا ولا يفتح شيئًا.
sheet-share-apart = احفظوا الأجزاء الثلاثة في ثلاثة أماكن، بعيدًا عن الحاسوب.
sheet-share-people = أعطوا جزءًا لشخص تثقون به. وقولوا له لماذا.
sheet-share-use = اكتبوا في البرنامج جزأين: في كل جزء تسع مجموعات من ستة أرقام.
sheet-share-after = إذا صارت هناك أجزاء جديدة لاحقًا، فمزّقوا هذه الورقة.
sheet-share-place = صُنعت الأجزاء الثلاثة في

## ---- Window ---------------------------------------------------------------------------------------------

## Everywhere
ui-skip = انتقال إلى المحتوى
ui-close = إغلاق
ui-cancel = إلغاء
ui-save = حفظ
ui-saving = جارٍ الحفظ…
ui-saved = تم الحفظ
ui-undo = تراجع
ui-loading = جارٍ الفتح…
ui-stop = إيقاف
ui-details = تفاصيل
ui-undone = تم التراجع: { $what }
ui-idle-soon = سيُقفل المصنّف قريبًا، لأن لا أحد هنا.
ui-idle-seconds = هل من أحد هنا؟ سيُقفل المصنّف بعد { $seconds ->
        [zero] { $seconds } ثانية
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $seconds } ثوانٍ
        [many] { $seconds } ثانية
       *[other] { $seconds } ثانية
    }. ما تكتبونه الآن يبقى محفوظًا.
ui-idle-stay = أنا هنا
ui-show = إظهار
ui-hide = إخفاء
ui-error-unknown = لم ينجح ذلك.
    .hint = يرجى المحاولة مرة أخرى. إذا تكرر ذلك: أغلقوا البرنامج وافتحوه من جديد. معلومة تقنية: { $code }
ui-error-unreadable = لا يمكن عرض هذا الملف هنا.
    .hint = وثيقتكم محفوظة بأمان. احفظوا نسخة من الأصل وافتحوها ببرنامج آخر.

## Languages
ui-languages = اللغات
ui-language-first = اللغة الأولى
ui-language-second = لغة ثانية بجانبها
ui-language-none = بلا لغة ثانية

## Start
ui-start-welcome = أهلًا بكم
ui-start-what = احفظوا هنا أوراقكم المهمة. كل شيء مقفل ويبقى على هذا الحاسوب. المفتاح لديكم وحدكم.
ui-start-title = أي مصنّف تريدون فتحه؟
ui-start-offline = هذا البرنامج لا يتصل بالإنترنت أبدًا.
ui-shelf = الرف
ui-shelf-absent = غير موجود هنا
ui-new-binder = مصنّف جديد
ui-shelf-sample = مثال
ui-sample-what = هذا المصنّف لشخص غير حقيقي. يُفتح من دون كلمة مرور. يمكنكم تجربة كل شيء هنا.
ui-sample-open = مشاهدة مصنّف المثال
ui-sample-try = هل تريدون أن تنظروا أولًا؟ هنا مصنّف فيه أوراق غير حقيقية. لا يمكنكم أن تخطئوا في شيء.
ui-view-only = مشاهدة فقط: لا يتغير شيء.
ui-view-only-note = مشاهدة فقط: لا يتغير هنا شيء.
ui-recover = فتح ووضع كلمة مرور جديدة
ui-recover-what = خذوا ورقتكم التي عليها الرمز. بعد ذلك تصبح كلمة مرور جديدة سارية.
ui-restore = استرجاع مصنّف من نسخة احتياطية
ui-restore-title = استرجاع مصنّف من نسخة احتياطية
ui-restore-what = النسخة الاحتياطية ملف ينتهي اسمه بـ «.age». يصبح منها مصنّف جديد. وتبقى المصنّفات الأخرى كما هي.
ui-restore-name = اسم المصنّف
ui-restore-passphrase = كلمة المرور التي كانت سارية عند صنع النسخة الاحتياطية.
ui-restore-use-code = صُنعت النسخة الاحتياطية بالرمز
ui-restore-pick = اختيار النسخة الاحتياطية …
ui-restoring = جارٍ استرجاع المصنّف من النسخة الاحتياطية
ui-restored = عاد «{ $name }» وهو الآن على الرف.
ui-no-sandbox = تنقص على هذا الحاسوب حماية إضافية: العرض لا يعمل في منطقة منفصلة. أوراقكم مقفلة رغم ذلك. افتحوا هنا فقط ملفات تعرفونها.
ui-open-other = فتح مصنّف آخر…
ui-unlock-title = فتح «{ $name }»
ui-passphrase = كلمة المرور
ui-caps-lock = انتبهوا: زر Caps Lock مفعّل. أنتم تكتبون أحرفًا كبيرة.
ui-code = رمز الاسترجاع
ui-code-hint = ثماني مجموعات من ستة أرقام. تجدونها على ورقتكم.
ui-use-code = هل نسيتم كلمة المرور؟ لديّ الرمز.
ui-use-passphrase = كتابة كلمة المرور بدلًا من ذلك
ui-open = فتح
ui-opening = جارٍ الفتح. يستغرق ذلك لحظة…
ui-absent-title = «{ $name }» غير موجود هنا الآن
ui-absent-what = هل هذا المصنّف على ذاكرة USB؟ أدخلوها في الحاسوب. ثم اضغطوا على «البحث مرة أخرى».
ui-look-again = البحث مرة أخرى
ui-forget = إزالة من الرف
ui-forgotten = أُزيل «{ $name }» من الرف. لم يُحذف شيء.

## New binder
ui-step = الخطوة { $step } من { $of }
ui-new-title = مصنّف جديد: الاسم وكلمة المرور
ui-new-name = اسم المصنّف
ui-new-name-why = يستطيع الآخرون رؤية هذا الاسم. الأفضل ألا تستعملوا اسمكم الشخصي.
ui-new-name-suggested = مصنّف
ui-new-name-missing = أعطوا المصنّف اسمًا.
ui-picture = صورة للرف
picture-sun = شمس
picture-tree = شجرة
picture-boat = قارب
picture-bird = طائر
picture-star = نجمة
picture-moon = قمر
picture-cup = كوب
picture-mountain = جبل
picture-fish = سمكة
picture-flower = زهرة
picture-umbrella = مظلة
picture-key = مفتاح
ui-new-place = سيوضع المصنّف هنا:
ui-new-place-other = أريد اختيار مكان آخر، مثلًا ذاكرة USB.
ui-new-passphrase = كلمة مرور جديدة
ui-new-passphrase-how = الأفضل أربع أو خمس كلمات: سهلة الحفظ وصعبة التخمين. بأي لغة.
ui-new-passphrase-again = كلمة المرور مرة أخرى
ui-new-passphrase-differs = كلمتا المرور مختلفتان.
ui-new-honest = لا أحد يستطيع أن يجد كلمة مروركم، ولا نحن أيضًا. لذلك تحصلون الآن على رمز على ورق. به تستطيعون دائمًا فتح مصنّفكم.
ui-create = إنشاء المصنّف
ui-creating = جارٍ إنشاء المصنّف. يستغرق ذلك لحظة…
ui-recovery-title = رمز الاسترجاع
ui-recovery-what = بهذا الرمز تفتحون المصنّف إذا نسيتم كلمة المرور. اطبعوه أو انقلوه بخط اليد.
ui-recovery-keep = من لديه هذا الرمز يستطيع أن يقرأ كل شيء. احفظوا الورقة في مكان آمن، وليس بجانب الحاسوب.
ui-recovery-print = طباعة الرمز (حفظ بصيغة PDF)
ui-recovery-saved = حُفظ باسم «{ $name }». اطبعوا الورقة الآن. ثم احذفوا الملف.
ui-recovery-next = الرمز على الورق. التالي
ui-prove-title = لنتحقق من ورقتكم
ui-prove-what = خذوا ورقتكم. اكتبوا هاتين المجموعتين. عندها تتأكدون أن الرمز صحيح.
ui-prove-group = المجموعة { $number }
ui-prove = تحقق وفتح المصنّف
ui-prove-new = تحقق: هذا الرمز سارٍ من الآن
ui-read-again = رجوع: قراءة الرمز أو طباعته مرة أخرى

## Binder
ui-registers = الأقسام
ui-register-number = القسم { $number }:
ui-documents-count = { $count ->
        [zero] لا وثائق
        [one] وثيقة واحدة
        [two] وثيقتان
        [few] { $count } وثائق
        [many] { $count } وثيقة
       *[other] { $count } وثيقة
    }
ui-lock = قفل
ui-draft = لم يُحفظ بعد، القسم { $number }: { $what }
ui-draft-resume = متابعة الكتابة
ui-draft-drop = حذف
ui-print = طباعة
ui-sample = مثال: هذا الشخص غير حقيقي. لا تضعوا هنا أوراقكم.
ui-private = قسم خاص: أروه فقط لأشخاص تثقون بهم.
ui-explanation-all = قراءة كل الأسطر ({ $count })
ui-search = البحث في الوثائق
ui-search-placeholder = بحث (Ctrl + F)
ui-search-title = بحث عن «{ $query }»
ui-search-found = { $count ->
        [0] لم يُعثر على شيء
        [zero] لم يُعثر على شيء
        [one] عُثر على وثيقة واحدة
        [two] عُثر على وثيقتين
        [few] عُثر على { $count } وثائق
        [many] عُثر على { $count } وثيقة
       *[other] عُثر على { $count } وثيقة
    }
ui-search-none = جرّبوا كلمة أقصر أو بدايتها فقط.
ui-search-leave = إنهاء البحث

## Documents
ui-documents = الوثائق
ui-documents-none = لم يُحفظ هنا شيء بعد.
ui-add = إضافة وثائق
ui-adding = جارٍ الحفظ…
ui-add-how = أو اسحبوا الملفات إلى هذه النافذة: PDF أو صورة. يبقى ملفكم في مكانه.
ui-added = { $count ->
        [zero] لم تُحفظ وثائق.
        [one] حُفظت وثيقة واحدة بأمان.
        [two] حُفظت وثيقتان بأمان.
        [few] حُفظت { $count } وثائق بأمان.
        [many] حُفظت { $count } وثيقة بأمان.
       *[other] حُفظت { $count } وثيقة بأمان.
    }
ui-refused = { $count ->
        [zero] حُفظت كل الملفات
        [one] لم يُحفظ ملف واحد
        [two] لم يُحفظ ملفان
        [few] لم تُحفظ { $count } ملفات
        [many] لم يُحفظ { $count } ملفًا
       *[other] لم يُحفظ { $count } ملف
    }
ui-drop = أفلتوا: ستوضع الملفات في القسم { $number }.
ui-file-here = ماذا يوضع هنا؟
ui-issued-on = بتاريخ { $date }
ui-valid-until = صالحة حتى { $date }
ui-expired = انتهت صلاحيتها في { $date }
ui-expired-what = انتهت صلاحية هذه الورقة. اسألوا في الدائرة أو في مركز استشارة ماذا يمكنكم أن تفعلوا الآن.
ui-checksum-what = رقم التحقق هذا (SHA-256) يمكن أن يثبت أن الملف لم يتغير.
ui-taking-in = جارٍ حفظ الوثائق
ui-back = رجوع
ui-viewer = عرض
ui-page = صفحة { $page } من { $of }
ui-page-before = الصفحة السابقة
ui-page-after = الصفحة التالية
ui-larger = تكبير
ui-smaller = تصغير
ui-title = العنوان
ui-issued = التاريخ على الورقة
ui-valid = صالحة حتى
ui-day-how = يوم.شهر.سنة، مثلًا 04.03.2026
ui-day-wrong = لا يوجد تاريخ كهذا. اكتبوا مثلًا 04.03.2026.
ui-register = القسم
ui-original = أين الأصل؟
ui-original-how = مثلًا: في المجلد الأزرق، لدى الجوب سنتر (Jobcenter)، لدى المحامي
ui-added-on = حُفظت في
ui-file = الملف
ui-size = { NUMBER($kilobytes) } كيلوبايت
ui-original-save = حفظ نسخة من الأصل
ui-original-saved = حُفظت باسم «{ $name }». هذه النسخة غير مقفلة.
ui-document-remove = نقل إلى سلة المحذوفات
ui-document-removed = «{ $title }» في سلة المحذوفات.
ui-trash = سلة المحذوفات
ui-trash-what = هنا ما وضعتموه جانبًا. لا تُفرَّغ السلة من تلقاء نفسها أبدًا.
ui-trash-empty = سلة المحذوفات فارغة.
ui-trash-look = النظر في سلة المحذوفات ({ $count })
ui-trash-since = في سلة المحذوفات منذ { $date }
ui-trash-restore = إخراج من السلة
ui-trash-restored = عاد «{ $title }» إلى قسمه.
ui-history = السجل
ui-history-title = ماذا تغيّر
ui-history-what = الأحدث في الأعلى. البرنامج لا يعرف من غيّر ذلك.

## Checklist
ui-checklist-done = تم { $done } من { $count }
ui-item-state = الحالة:
ui-state-open = لم يبدأ
ui-state-in-work = قيد العمل
ui-state-handed-in = تم التسليم
ui-state-done = تم
ui-state-n-a = لا ينطبق
ui-item-office = الدائرة:
ui-item-needs = أحضروا:
ui-item-law = القانون
ui-item-number = بند
ui-item-changed = منذ { $date }
ui-item-set = الحالة الجديدة: { $state }
ui-checklist-sources = من أين هذه المعلومات؟

## Contacts
ui-contacts = جهات الاتصال
ui-contacts-check = قد تتغير العناوين وأوقات الدوام. الأفضل أن تتصلوا أولًا.
ui-address = العنوان
ui-phone = الهاتف
ui-email = البريد الإلكتروني
ui-website = الموقع
ui-stand = آخر تحقق: { $date }
ui-source = المصدر
ui-stale = معلومة قديمة – يرجى التأكد
ui-unchecked = لم يُتحقق منها – يرجى التأكد
ui-own-contacts = جهات اتصالي
ui-contact-add = إضافة جهة اتصال
ui-contact-new = جهة اتصال جديدة
ui-contact-change = تغيير جهة الاتصال
ui-name = الاسم
ui-contact-role = في أي شيء يساعد هذا الشخص أو هذه الدائرة؟
ui-contact-saved = حُفظ «{ $name }».
ui-contact-removed = أُزيل «{ $name }».
ui-edit = تغيير
ui-remove = إزالة
## History: what was changed when
history-made = أُضيفت
history-changed = تغيّرت
history-trashed = نُقلت إلى سلة المحذوفات
history-restored = أُخرجت من سلة المحذوفات
history-new = { $field }: «{ $to }»
history-replaced = { $field }: كان «{ $from }» وصار «{ $to }»
history-cleared = { $field }: أُزيل «{ $from }»
history-register = القسم { $number }
history-field-title = العنوان
history-field-register = القسم
history-field-kind = النوع
history-field-person = الشخص
history-field-issued = التاريخ على الورقة
history-field-valid-until = صالحة حتى
history-field-original = مكان الأصل
history-field-name = الاسم
history-field-role = المهمة
history-field-phone = الهاتف
history-field-address = العنوان البريدي
history-field-email = البريد الإلكتروني
history-field-state = الحالة
history-field-document = الإثبات
history-field-other = بيانات

## Printing
ui-print-title = ماذا تريدون أن تطبعوا؟
ui-print-what = أي أوراق؟
ui-print-register = القسم { $number } فقط
ui-print-whole = المصنّف كله
ui-print-how = معبّأة أم فارغة؟
ui-print-filled = مع بياناتي
ui-print-blank = فارغة، للتعبئة باليد
ui-print-languages = اللغات على الورق
ui-print-save = حفظ بصيغة PDF…
ui-print-view = مشاهدة في برنامج آخر
ui-print-view-why = يعطي المصنّف البرنامج الآخر نسخة في الذاكرة. تُزال عند القفل. قد يتذكر البرنامج الآخر شيئًا منها.
ui-print-viewed = { $count ->
        [zero] لا صفحات للفتح.
        [one] تُفتح صفحة واحدة في برنامج آخر. تُزال النسخة عند القفل.
        [two] تُفتح صفحتان في برنامج آخر. تُزال النسخة عند القفل.
        [few] تُفتح { $count } صفحات في برنامج آخر. تُزال النسخة عند القفل.
        [many] تُفتح { $count } صفحة في برنامج آخر. تُزال النسخة عند القفل.
       *[other] تُفتح { $count } صفحة في برنامج آخر. تُزال النسخة عند القفل.
    }
ui-printing = جارٍ إنشاء ملف PDF…
ui-printed = { $count ->
        [zero] حُفظ باسم «{ $name }»، بلا صفحات.
        [one] حُفظ باسم «{ $name }»، صفحة واحدة. افتحوا الملف واطبعوه.
        [two] حُفظ باسم «{ $name }»، صفحتان. افتحوا الملف واطبعوه.
        [few] حُفظ باسم «{ $name }»، { $count } صفحات. افتحوا الملف واطبعوه.
        [many] حُفظ باسم «{ $name }»، { $count } صفحة. افتحوا الملف واطبعوه.
       *[other] حُفظ باسم «{ $name }»، { $count } صفحة. افتحوا الملف واطبعوه.
    }
## Safety
ui-care = الأمان
ui-care-title = الأمان
ui-backup = نسخة احتياطية
ui-backup-last = آخر نسخة احتياطية من هذا الحاسوب: { $date }
ui-backup-never = لا توجد بعدُ نسخة احتياطية من هذا الحاسوب.
ui-backup-what = النسخة الاحتياطية ملف واحد مقفل فيه كل ما في المصنّف. ضعوه في مكان آخر، مثلًا على ذاكرة USB لدى شخص تثقون به.
ui-backup-make = إنشاء نسخة احتياطية
ui-backup-save = اختيار المكان وإنشاء النسخة …
ui-backup-use-code = استعمال رمز الاسترجاع بدلًا من ذلك
ui-backup-opens-with-passphrase = تُفتح النسخة الاحتياطية بكلمة المرور هذه فقط، حتى لو غيّرتموها لاحقًا.
ui-backup-opens-with-code = تُفتح النسخة الاحتياطية بهذا الرمز فقط، حتى لو أنشأتم رمزًا جديدًا لاحقًا.
ui-backing-up = جارٍ إنشاء النسخة الاحتياطية ثم قراءتها للتأكد
ui-backed-up = حُفظت وقُرئت للتأكد: «{ $name }». { $count ->
        [zero] لا وثائق فيها.
        [one] فيها وثيقة واحدة.
        [two] فيها وثيقتان.
        [few] فيها { $count } وثائق.
        [many] فيها { $count } وثيقة.
       *[other] فيها { $count } وثيقة.
    }
ui-check = فحص مصنّفي
ui-check-what = يقرأ البرنامج كل شيء مرة واحدة، وينظر إن كان شيء ناقصًا أو متغيرًا. ولا يغيّر شيئًا.
ui-check-now = فحص الآن
ui-checking = جارٍ قراءة كل شيء ومقارنته
ui-check-read = عدد ما قُرئ: { $records } من البيانات و{ $files } من الملفات.
ui-check-well = كل شيء موجود، وكل شيء كما حُفظ.
ui-check-found = { $count ->
        [zero] كل شيء كما حُفظ.
        [one] شيء واحد ليس كما حُفظ.
        [two] شيئان ليسا كما حُفظا.
        [few] { $count } أشياء ليست كما حُفظت.
        [many] { $count } شيئًا ليست كما حُفظت.
       *[other] { $count } شيء ليست كما حُفظت.
    }
ui-idle = القفل التلقائي
ui-idle-what = عندما لا يكون أحد هنا، يُقفل المصنّف من تلقاء نفسه. وكذلك عند إغلاق غطاء الحاسوب أو قفل الشاشة. وللقفل السريع باليد: Esc مرتين، أو Ctrl + L.
ui-idle-after = القفل بعد
ui-idle-minutes = { $count ->
        [zero] { $count } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $count } دقائق
        [many] { $count } دقيقة
       *[other] { $count } دقيقة
    }
ui-change-passphrase = تغيير كلمة المرور
ui-change-passphrase-what = تبقى وثائقكم كما هي.
ui-change-passphrase-begin = تغيير كلمة المرور
ui-change-passphrase-now = وضع كلمة المرور الجديدة
ui-passphrase-now = كلمة المرور السارية الآن
ui-passphrase-honest = النسخ الاحتياطية والنسخ السابقة ما زالت تُفتح بكلمة المرور القديمة.
ui-passphrase-changed = كلمة المرور الجديدة سارية من الآن.
ui-new-code = رمز استرجاع جديد
ui-new-code-what = هل ضاعت الورقة التي عليها الرمز، أو رآها أحد؟ إذًا أنشئوا رمزًا جديدًا. يبقى الرمز القديم ساريًا حتى يصبح الجديد على الورق ويتم التحقق منه.
ui-new-code-begin = إنشاء رمز جديد
ui-new-code-make = متابعة إلى الرمز الجديد
ui-new-code-leave = إلغاء. يبقى الرمز القديم ساريًا.
ui-code-renewed = الرمز الجديد سارٍ. أتلفوا الورقة القديمة. النسخ الاحتياطية السابقة ما زالت تُفتح بالرمز القديم.
ui-export = إخراج كل شيء
ui-export-what = توضع كل الأصول والقوائم في مجلد جديد كملفات عادية. يستطيع كل برنامج قراءتها. ويبقى المصنّف كما هو.
ui-export-honest = هذه الملفات غير مقفلة. من يجدها يستطيع أن يقرأ كل شيء. احذفوها عندما لا تحتاجون إليها.
ui-export-now = اختيار المكان وإخراج كل شيء …
ui-exporting = جارٍ إخراج كل شيء
ui-exported = تم: «{ $name }». { $count ->
        [zero] لا وثائق فيه.
        [one] فيه وثيقة واحدة.
        [two] فيه وثيقتان.
        [few] فيه { $count } وثائق.
        [many] فيه { $count } وثيقة.
       *[other] فيه { $count } وثيقة.
    }

### Dialogs of the system, and names of saved files: neutral, without a person's name
dialog-add-papers = إضافة وثائق
dialog-choose-place = أين يوضع المصنّف الجديد؟
dialog-pick-binder = فتح مصنّف آخر
dialog-save-sheets = حفظ الأوراق بصيغة PDF
dialog-save-recovery = حفظ رمز الاسترجاع بصيغة PDF
dialog-save-original = حفظ نسخة من الأصل
dialog-save-backup = حفظ نسخة احتياطية
dialog-pick-backup = اختيار نسخة احتياطية
dialog-export-to = أين توضع كل الملفات؟
dialog-add = إضافة
dialog-choose = اختيار
dialog-save = حفظ
dialog-cancel = إلغاء
dialog-close = إغلاق
dialog-page-lost = لا يمكن عرض النافذة الآن.
dialog-page-lost-hint = مصنّفكم مقفل ولم يضع شيء. شغّلوا البرنامج من جديد. إذا لم ينفع ذلك، فأعيدوا تشغيل الحاسوب.
dialog-papers = ملفات PDF وصور
dialog-backups = نسخ احتياطية
dialog-all-files = كل الملفات
file-sheets = أوراق
file-recovery = رمز

## ---- Passwords and papers found again: the rest of this section of en.ftl is for the command line ---------

passphrase-weak = ضعيفة: شخص غريب لديه حواسيب سريعة يجد كلمة المرور هذه خلال يوم.
passphrase-fair = مقبولة: شخص غريب لديه حواسيب سريعة يحتاج إلى أيام حتى أشهر.
passphrase-good = جيدة: شخص غريب لديه حواسيب سريعة يحتاج إلى سنوات.
passphrase-strong = قوية: شخص غريب لديه حواسيب سريعة يحتاج إلى وقت أطول من عمر الإنسان.
found-paper = وثيقة عُثر عليها { $number }

## Deadlines: the sum line by line. Never say that there is still time. $day is a day with its weekday.

deadline-day =
    { $weekday ->
        [1] الاثنين
        [2] الثلاثاء
        [3] الأربعاء
        [4] الخميس
        [5] الجمعة
        [6] السبت
       *[7] الأحد
    }، { $date }
deadline-days =
    { $n ->
        [zero] { $n } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $n } أيام
        [many] { $n } يومًا
       *[other] { $n } يوم
    }
deadline-weeks =
    { $n ->
        [zero] { $n } أسبوع
        [one] أسبوع واحد
        [two] أسبوعان
        [few] { $n } أسابيع
        [many] { $n } أسبوعًا
       *[other] { $n } أسبوع
    }
deadline-months =
    { $n ->
        [zero] { $n } شهر
        [one] شهر واحد
        [two] شهران
        [few] { $n } أشهر
        [many] { $n } شهرًا
       *[other] { $n } شهر
    }
deadline-years =
    { $n ->
        [zero] { $n } سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $n } سنوات
        [many] { $n } سنة
       *[other] { $n } سنة
    }
deadline-free-saturday = عطلة نهاية الأسبوع
deadline-free-sunday = عطلة نهاية الأسبوع
deadline-free-holiday = عطلة رسمية ({ $name })
deadline-step-you-gave = اليوم الذي ذكرتموه: { $day } ({ $what }).
deadline-step-way-not-given = لم تذكروا كيف وصلت الرسالة. للاحتياط يحسب المصنّف من { $day }.
deadline-step-no-fixed-time = لا توجد لرسالة كهذه مدة محددة للطريق. للاحتياط يحسب المصنّف من { $day }.
deadline-step-counts-as-delivered = تُضاف مدة الطريق إليكم: { $period }. تُعتبر الرسالة مسلَّمة في { $day }.
deadline-step-delivered-that-day = تُعتبر الرسالة مسلَّمة في هذا اليوم: { $day }.
deadline-step-delivery-stays = { $day } ليس يوم عمل: { $free }. مع ذلك يحسب المصنّف من هذا اليوم. هكذا تكونون على الجانب الآمن.
deadline-step-begins-next-day = هذا اليوم نفسه لا يُحسب. اليوم الأول هو { $day }.
deadline-step-period-of-your-letter = المهلة المذكورة في رسالتكم: { $period }.
deadline-step-ends-after-days = طول المهلة: { $period }. تنتهي في { $day }.
deadline-step-ends-same-weekday = طول المهلة: { $period }. تنتهي في اليوم نفسه من الأسبوع: { $day }.
deadline-step-ends-same-day-of-month = طول المهلة: { $period }. تنتهي في اليوم نفسه من الشهر: { $day }.
deadline-step-ends-with-month = طول المهلة: { $period }. لا يوجد يوم كهذا في ذلك الشهر. لذلك تنتهي في آخر يوم منه: { $day }.
deadline-step-so-long-before = نعود من هناك إلى الوراء: { $period }. وهذا هو { $day }.
deadline-step-day-before = اليوم الذي قبله هو { $day }.
deadline-step-is-free = { $day } ليس يوم عمل: { $free }.
deadline-step-moves-to = لذلك تنتهي المهلة في يوم العمل التالي: { $day }.
deadline-step-act-before = تكون الدوائر مغلقة حينها. تصرّفوا حتى يوم العمل الذي قبله: { $day }.
deadline-step-does-not-move = هذا اليوم لا يؤجَّل، حتى في عطلة نهاية الأسبوع.
deadline-step-must-have-arrived = يجب أن تكون رسالتكم قد وصلت في هذا اليوم. إرسالها لا يكفي.
deadline-step-back-from = يُحسب من { $day }.
deadline-step-last-day-of-month = آخر يوم في هذا الشهر هو { $day }.
deadline-step-third-working-day = يوم العمل الثالث في الشهر هو { $day }. السبت يُحسب يوم عمل.
deadline-step-too-late-for-this-month = يومكم بعد ذلك. لذلك يُحسب الشهر التالي.
deadline-step-contract-ends = إذا وصل إنهاء العقد حتى ذلك اليوم، ينتهي العقد في { $day }.
deadline-step-at-once = لا شيء يُحسب هنا. افعلوا ذلك فورًا.
deadline-step-same-for-all = هذا اليوم هو نفسه للجميع: { $day }.
deadline-step-weeks = هذه الأيام هي نفسها للجميع: من { $first } إلى { $day }.
deadline-meaning-last-day = أبكر يوم أخير: { $day }
deadline-meaning-best-by = الأفضل حتى: { $day }
deadline-meaning-first-day = ليس قبل: { $day }
deadline-meaning-runs-out = تنتهي في: { $day }
deadline-meaning-reaches-back-to = يشمل الطلب ما مضى حتى: { $day }
deadline-meaning-at-once = فورًا: { $day }
deadline-passed = هذا اليوم مضى. اطلبوا المشورة اليوم. أحيانًا يبقى شيء ممكنًا.
deadline-letter-decides = ما يُكتب في رسالتكم هو المعتمد دائمًا. إذا ذكرت يومًا أبكر، فاليوم الأبكر هو المعتمد.
deadline-be-early = لا تنتظروا حتى هذا اليوم. سلّموا رسالتكم قبله. اطلبوا المشورة اليوم.
deadline-do-not-wait = لا تنتظروا حتى هذا اليوم. اسألوا اليوم.
deadline-no-instruction = هل المعلومات عن طرق الطعن (Rechtsbehelfsbelehrung) في آخر الرسالة ناقصة أو خاطئة؟ حينها كثيرًا ما تكون المهلة سنة واحدة (§ 58 Abs. 2 VwGO، § 66 Abs. 2 SGG). لا تعتمدوا على ذلك أبدًا.
deadline-unsure = هذه القاعدة ليست مؤكدة تمامًا. يرجى السؤال.
deadline-old = هذه المعلومة قديمة أو لم يُتحقق منها. يرجى السؤال.
deadline-no-legal-advice = هذه معلومات وليست استشارة قانونية.
deadline-sum = هكذا حُسبت:
deadline-delivery = متى تُعتبر الرسالة مسلَّمة: { $text }
deadline-rule = القاعدة: { $text }
deadline-afterwards = وإلا: { $text }
deadline-note = مهم: { $text }
deadline-office = أين: { $text }
deadline-law = القانون: { $text }
deadline-source = المصدر: { $source }. تاريخ التحقق { $stand }.
deadline-holidays = العطل الرسمية في: { $region }
deadline-holidays-everywhere = العطل الرسمية: فقط عطل ألمانيا كلها
deadline-advice = تجدون المشورة مثلًا هنا:
deadline-theme-asylum = إجراءات اللجوء
deadline-theme-residence = أوراق الإقامة
deadline-theme-family = الأسرة
deadline-theme-children = الروضة والمدرسة
deadline-theme-language = اللغة الألمانية
deadline-theme-housing = السكن
deadline-theme-benefits = الإعانات
deadline-theme-work = العمل
deadline-theme-health = الصحة
deadline-theme-driving = قيادة السيارة
deadline-theme-debt = الديون والغرامات
deadline-theme-general = كل الرسائل

## Who is responsible: information, never a decision

who-perhaps = ربما. ما زال ينقص: { $missing }.
who-papers = ينطبق ذلك على هذه الأوراق: { $papers }.
who-missing-status = ورقة إقامتكم
who-missing-age = عمركم
who-missing-allocation = يوم توزيعكم على المدينة
who-missing-hours = عدد ساعات الاستشارة المتوقعة
who-change = من { $day } يتغير ذلك:
who-informs = هذه معلومات. القرار للدائرة وحدها. اسألوا قبل أن تذهبوا.

## Numbers and spellings

number-fits = رقم التحقق مطابق
number-not-checked = لم يُتحقق منه
number-doubt-length = مشكوك فيه: طويل جدًا أو قصير جدًا
number-doubt-shape = مشكوك فيه: فيه حرف أو رقم لا يناسب
number-doubt-check-digit = مشكوك فيه: رقم التحقق غير مطابق
variant-name = الاسم
variant-birth-date = تاريخ الميلاد

## ---- Errors: what happened, and .hint = what you can do now ---------------------------------------------

error-vault-not-found = هذا المصنّف غير موجود هنا.
    .hint = هل ذاكرة USB موصولة؟ تحققوا من الاسم.
error-vault-not-a-binder = هذا ليس مصنّفًا من MEIN ORDNER.
    .hint = اختاروا المجلد كله الذي ينتهي اسمه بـ «.ordner». لم يتغير شيء.
error-vault-newer-format = هذا المصنّف من إصدار أحدث (الصيغة { $found }). هذا البرنامج يعرف الصيغة { $supported }.
    .hint = افتحوه بالبرنامج الأحدث. لم يتغير شيء.
error-vault-empty-passphrase = كلمة المرور فارغة.
    .hint = اكتبوا كلمة مرور.
error-vault-wrong-passphrase = كلمة المرور غير صحيحة.
    .hint = حاولوا مرة أخرى. انتبهوا إلى الأحرف الكبيرة وإلى لغة لوحة المفاتيح. أو استعملوا رمز الاسترجاع.
error-vault-code-typo = في المجموعة { $group } خطأ في الكتابة.
    .hint = قارنوا المجموعة { $group } بورقتكم.
error-vault-code-incomplete = الرمز غير مكتمل بعد.
    .hint = فيه ثماني مجموعات من ستة أرقام.
error-vault-wrong-recovery-code = هذا الرمز ليس لهذا المصنّف.
    .hint = هل لديكم ورقة أخرى؟ الأحدث هي السارية.
error-vault-too-soon = كانت هناك عدة محاولات خاطئة. المحاولة التالية ممكنة بعد { $seconds } ثانية.
    .hint = انتظروا لحظة. لا حاجة إلى الانتظار مع رمز الاسترجاع.
error-vault-share-incomplete = هذا الجزء غير مكتمل بعد.
    .hint = في كل جزء تسع مجموعات من ستة أرقام.
error-vault-shares-the-same = هذا هو الجزء نفسه مرتين.
    .hint = خذوا جزءًا ثانيًا من ورقة أخرى.
error-vault-shares-of-two-sets = هذان الجزآن لا ينتميان إلى مجموعة واحدة.
    .hint = خذوا جزأين صُنعا في اليوم نفسه.
error-vault-wrong-shares = هذان الجزآن ليسا لهذا المصنّف.
    .hint = هل هناك أوراق أحدث؟ الأحدث فقط سارية. أو استعملوا رمز الاسترجاع.
error-vault-no-shares = لا توجد أجزاء على ورق لهذا المصنّف.
    .hint = استعملوا كلمة المرور أو رمز الاسترجاع. بعد إنشاء مفاتيح جديدة لا تبقى الأجزاء القديمة سارية.
error-vault-not-a-recipient = هذا ليس مفتاح age عامًا.
    .hint = يبدأ بـ age1 ويقع في سطر واحد. اطلبوا من الشخص أن يرسله مرة أخرى.
error-vault-not-an-identity = لا يوجد مفتاح age في هذا الملف.
    .hint = في الملف الصحيح سطر يبدأ بـ AGE-SECRET-KEY-1.
error-vault-wrong-identity = هذا المفتاح لا يفتح هذا المصنّف.
    .hint = هل لديكم مفتاح آخر؟ إن لم يكن، فعلى صاحب المصنّف أن يسمح لكم بالدخول من جديد.
error-vault-access-exists = هذا المفتاح مسموح له بالدخول من قبل، باسم { $name }.
    .hint = لا حاجة إلى فعل شيء. أو أزيلوا القيد القديم أولًا.
error-vault-no-such-access = لا أحد ممن يُسمح لهم بالدخول اسمه { $name }.
    .hint = انظروا إلى القائمة. تكفي بداية الاسم إذا كانت لاسم واحد فقط.
error-vault-already-exists = يوجد هنا شيء بهذا الاسم.
    .hint = استعملوا اسمًا آخر. لم يُستبدل شيء.
error-vault-in-use = هذا المصنّف مفتوح الآن.
    .hint = أغلقوا النافذة الأخرى أو البرنامج الآخر وحاولوا مرة أخرى.
error-vault-file-missing = ينقص ملف في المصنّف: { $file }
    .hint = كل شيء آخر موجود. خذوا الملف من نسخة احتياطية.
error-vault-damaged = هذا الملف تالف: { $file }
    .hint = لا تغيّروا شيئًا. إذا كان مفتاحًا، فرمز الاسترجاع يفتح المصنّف. وإلا يمكنكم مشاهدة كل ما هو مقروء وإنشاء نسخة سليمة («ordner repair»)، أو أخذ آخر نسخة احتياطية.
error-vault-bundle-unreadable = هذا الملف ليس نسخة احتياطية كاملة من MEIN ORDNER.
    .hint = اختاروا ملفًا آخر أو نسخة احتياطية أقدم. لم يتغير شيء.
error-vault-no-such-action = لا توجد خطوة كهذه.
    .hint = انظروا إلى السجل لتعرفوا ما الذي تغيّر.
error-vault-changed-since = لم يعد التراجع عن ذلك ممكنًا. فقد تغيّر مرة أخرى لاحقًا.
    .hint = انظروا إلى السجل. فيه ما كان مكتوبًا من قبل.
error-vault-stopped = أوقفتم ذلك.
    .hint = لم يبقَ شيء غير مكتمل. يمكنكم البدء من جديد في أي وقت.
error-vault-mixed-state = في هذا المصنّف ملفات مختلطة من أيام مختلفة.
    .hint = ربما أُعيد ملف قديم إلى مكانه. يمكنكم مشاهدة كل شيء وإنشاء نسخة سليمة: «ordner repair». أو خذوا آخر نسخة احتياطية.
error-vault-disk-full = القرص ممتلئ.
    .hint = أفسحوا بعض المكان وحاولوا مرة أخرى. كل ما في المصنّف كما كان.
error-vault-read-only = لا يمكن الكتابة هنا.
    .hint = هل ذاكرة USB محمية من الكتابة؟ انسخوا المصنّف إلى مكان آخر. كل ما فيه كما كان.
error-vault-disk = القرص يبلّغ عن خطأ.
    .hint = لا تفصلوا شيئًا. حاولوا مرة أخرى. وأنشئوا قريبًا نسخة احتياطية في مكان آخر.
error-vault-disk-unsure = لم يستطع القرص تأكيد أن كل شيء محفوظ.
    .hint = أغلقوا المصنّف وافتحوه من جديد. ربما ينقص آخر تغيير، وكل ما قبله موجود. أنشئوا قريبًا نسخة احتياطية في مكان آخر.
error-vault-unexpected = حدث شيء غير متوقع.
    .hint = كل ما في المصنّف كما كان. أغلقوا البرنامج وافتحوه من جديد.
error-intake-empty = هذا الملف فارغ.
    .hint = انسخوه مرة أخرى من الهاتف أو من ذاكرة USB.
error-intake-too-large = هذا الملف كبير جدًا. الحد الأقصى { $limit_mb } ميغابايت.
    .hint = صوّروا الصفحات المهمة أو اصنعوا منها ملف PDF أصغر.
error-intake-heic-photo = هذه صورة بصيغة HEIC. لا يستطيع المصنّف عرضها بعد.
    .hint = اضبطوا الهاتف على «JPEG» (الكاميرا: «الأكثر توافقًا»)، أو أرسلوا الصورة بصيغة JPEG.
error-intake-other-kind = هذا ملف { $format }. يقبل المصنّف PDF وJPEG وPNG.
    .hint = احفظوه بصيغة PDF ثم ضعوا ملف PDF في المصنّف.
error-intake-unknown-kind = هذا ليس ملف PDF ولا صورة.
    .hint = يقبل المصنّف PDF وJPEG وPNG.
error-intake-too-many-pixels = في هذه الصورة نقاط كثيرة جدًا. الحد الأقصى { $limit_megapixels } ميغابكسل.
    .hint = الأصل محفوظ بأمان. لا ينقص إلا العرض والطباعة.
error-intake-damaged-picture = هذه الصورة تالفة أو لم تُنسخ كاملة.
    .hint = انسخوها مرة أخرى من الهاتف أو من ذاكرة USB.
error-intake-too-large-to-print = هذه الوثيقة كبيرة جدًا للطباعة مع غيرها. الحد الأقصى { $limit_mb } ميغابايت.
    .hint = احفظوا نسخة من الأصل واطبعوها وحدها.
error-intake-too-many-pages = في هذه الوثيقة صفحات كثيرة جدًا. الحد الأقصى { $limit }.
    .hint = احفظوا نسخة من الأصل واطبعوا منها الصفحات التي تحتاجون إليها فقط.
error-intake-no-pages = لا توجد صفحات في ملف PDF هذا.
    .hint = افتحوه بالبرنامج الذي جاء منه واحفظوه هناك مرة أخرى بصيغة PDF.
error-intake-damaged-pdf = ملف PDF هذا تالف. لا يمكن قراءة أي صفحة منه.
    .hint = اطلبوا من المرسل ملفًا جديدًا، أو امسحوا الورقة ضوئيًا مرة أخرى.
error-intake-pdf-too-heavy = يتحول ملف PDF هذا عند فتحه إلى بيانات كبيرة جدًا. لا توجد ورقة تفعل ذلك.
    .hint = افتحوه فقط إذا كنتم تعرفون المرسل. اطلبوا صورة أو مسحًا ضوئيًا.
error-intake-pdf-password-needed = ملف PDF هذا مقفل بكلمة مرور خاصة به.
    .hint = اكتبوا كلمة المرور التي أخبركم بها المرسل. لا يتم حفظها.
error-intake-pdf-password-wrong = كلمة المرور لا تفتح ملف PDF هذا.
    .hint = انتبهوا إلى الأحرف الكبيرة والصغيرة. كثيرًا ما تكون كلمة المرور في رسالة المرسل.
error-intake-pdf-locked-otherwise = ملف PDF هذا غير مقفل بكلمة مرور بل بطريقة أخرى، مثلًا بشهادة رقمية.
    .hint = اطلبوا من المرسل ملفًا غير مقفل.
error-sheets-missing-glyph = لا يوجد خط للحرف «{ $character }» ({ $code }).
    .hint = اكتبوا الكلمة بأحرف أخرى. هكذا لا تُطبع علامة خاطئة أبدًا.
error-sheets-no-such-sheet = لا توجد ورقة كهذه: { $name }
    .hint = يعرض الأمر «ordner sheets» كل الأسماء.
error-sheets-nothing-left = لم يبقَ شيء للطباعة لهذا القارئ.
    .hint = كل ما طلبتموه خاص أو غير مخصص له. اذكروا ورقة بعينها، أو اطبعوا مع --private.
error-sheets-not-written = لم يمكن إنشاء ملف PDF.
    .hint = جرّبوا عددًا أقل من الأوراق. معلومة تقنية: { $reason }
error-locale-no-such-language = هذه اللغة غير متوفرة بعد: { $tag }
    .hint = تتوفر مثلًا الألمانية (de) والإنجليزية (en).
error-locale-not-readable = ملف اللغة { $tag } تالف.
    .hint = معلومة تقنية: { $reason }
error-binder-no-such-document = لا توجد وثيقة كهذه: { $name }
    .hint = انظروا إلى القائمة. تكفي بداية المعرّف إذا كانت لوثيقة واحدة فقط.
error-binder-no-such-register = لا يوجد قسم كهذا: { $name }
    .hint = الأقسام من 1 إلى 10 ومن A إلى E.
error-binder-no-such-item = لا يوجد بند كهذا: { $name }
    .hint = اكتبوا القائمة والبند وبينهما خط مائل، مثلًا arrival/keep-proof.
error-binder-no-such-kind = لا يوجد نوع وثيقة كهذا: { $name }
    .hint = يعرض الأمر «ordner kinds» كل الأنواع. ويمكنكم ترك النوع فارغًا.
error-binder-no-such-status = لا توجد ورقة إقامة كهذه: { $name }
    .hint = يعرض الأمر «ordner status» مع مصنّفكم القائمة، مثلًا gestattung.
error-binder-no-such-word = لا يعرف المصنّف هذه الكلمة: { $name }
    .hint = يعرض الأمر «ordner word» كل الكلمات. ويمكنكم أن تسألوا مركز استشارة.
error-binder-no-such-path = لا يوجد طريق كهذا: { $name }
    .hint = يعرض الأمر «ordner path» كل الطرق.
error-binder-no-such-contact = ليست لديكم جهة اتصال كهذه: { $name }
    .hint = انظروا إلى قائمة جهات الاتصال.
error-binder-name-missing = الاسم ناقص.
    .hint = اكتبوا اسمًا.
error-binder-no-such-slot = لا توجد ورقة تسأل عن ذلك: { $name }
    .hint = يعرض الأمر «ordner sheets --json» أسماء الإجابات، مثلًا family-name.
error-binder-entry-too-long = هذه الإجابة طويلة جدًا.
    .hint = الحد الأقصى { $limit } حرف. اختصروها، أو أضيفوا ورقة.
error-binder-file-not-there = هذا الملف غير موجود: { $name }
    .hint = هل ذاكرة USB أو الهاتف ما زال موصولًا؟
error-binder-file-not-readable = لا يمكن قراءة هذا الملف: { $name }
    .hint = انسخوه إلى الحاسوب أولًا.
error-binder-folder-not-file = هذا مجلد وليس ملفًا: { $name }
    .hint = اختاروا الملفات التي فيه.
error-binder-file-still-changing = تغيّر هذا الملف أثناء قراءته: { $name }
    .hint = انتظروا حتى ينتهي الهاتف من النسخ. ثم احفظوه مرة أخرى.
error-binder-not-saved = لم يمكن حفظ هذا: { $name }
    .hint = هل المكان ممتلئ أو محمي من الكتابة؟ اختاروا مكانًا آخر.
error-binder-no-word-list = لا توجد كلمات بهذه اللغة بعد: { $language }
    .hint = تتوفر الألمانية (de) والإنجليزية (en).
error-binder-groups-do-not-match = الأرقام لا تطابق رمزكم.
    .hint = قارنوا بورقتكم واكتبوها مرة أخرى.
error-binder-not-in-the-trash = «{ $name }» ليس في سلة المحذوفات.
    .hint = انظروا إلى قائمة سلة المحذوفات.
error-binder-no-such-record = لا يوجد هنا «{ $name }».
    .hint = استعملوا معرّفًا من القائمة، مثلًا معرّف وثيقة.
error-binder-nothing-to-undo = لا يوجد شيء للتراجع عنه.
    .hint = لم يتغير شيء.
error-binder-closed-meanwhile = أُقفل المصنّف في هذه الأثناء. هذه الأوراق لم تُحفظ.
    .hint = افتحوا المصنّف واحفظوا الأوراق مرة أخرى.
error-binder-no-such-number = لا يوجد رقم كهذا: { $name }.
    .hint = لعرض كل الأرقام: ordner number BINDER list
error-binder-no-such-variant = لا توجد كتابة كهذه: { $name }.
    .hint = لعرض كل طرق الكتابة: ordner variant BINDER list
error-binder-nothing-written = لا يوجد هنا شيء بعد.
    .hint = انقلوا ما هو مكتوب على الورقة.
error-binder-paper-missing = تنقص الورقة المكتوب عليها ذلك.
    .hint = اذكروا الورقة مع --paper، أو الوثيقة مع --document.
error-binder-nothing-to-print = لا يوجد شيء للطباعة.
    .hint = اختاروا ورقة أو وثيقة.
error-binder-no-private-folder = لا يوجد على هذا الحاسوب مكان محمي في الذاكرة. لذلك لا يُفتح هنا شيء في برنامج آخر.
    .hint = احفظوا ملف PDF في مكان تختارونه، مثلًا ذاكرة USB، وافتحوه من هناك.
# Remarks and reasons of a print file
remark-end-missing = آخر هذا الملف ناقص. ربما تنقص صفحات أيضًا.
    .hint = قارنوا المطبوع بالورقة.
remark-fields-not-drawn = في هذه الاستمارة بيانات لا يعرضها إلا البرنامج الذي عُبّئت فيه.
    .hint = اطبعوها هناك إلى ملف PDF، واحفظوا ذلك الملف.
left-out-private = غير مشمولة: هذه الوثيقة في قسم خاص.
    .hint = إذا كان يجب أن تكون معها، فاذكروا الوثيقة أو قسمها.
error-binder-no-content-there = لا يوجد محتوى في { $name }.
    .hint = اختاروا مجلدًا فيه pack.toml وcontacts.toml.
error-binder-unknown-signer = لا يعرف المصنّف من وقّع هذه الحزمة: { $words }
    .hint = اتصلوا بالناس الذين جاءت منهم. هل يقرؤون الكلمات نفسها؟ إذًا استعملوا --trust-signer مع الكلمات.
error-binder-pack-not-signed = هذا المجلد بلا توقيع.
    .hint = هل هو مجلدكم؟ إذًا استعملوا --unsigned. وإلا فاطلبوا ملفًا موقّعًا.
error-binder-pack-is-older = هذه الحزمة أقدم من الحزمة الموجودة في المصنّف: { $name }
    .hint = لم يتغير شيء. اطلبوا الحزمة الجديدة.
error-binder-not-only-packs = هنا أكثر من حزم المناطق.
    .hint = يقبل المصنّف المناطق فقط. الأقسام والقوائم تأتي مع البرنامج.
error-cli-passphrases-differ = كلمتا المرور مختلفتان.
    .hint = ابدؤوا من جديد. لم يُصنع شيء.
error-cli-passphrase-empty = كلمة المرور فارغة.
    .hint = اكتبوا حرفًا واحدًا على الأقل، والأفضل أربع كلمات.
error-cli-passphrase-file-not-readable = لا يمكن قراءة ملف كلمة المرور.
    .hint = تحققوا من اسم الملف.
error-cli-no-passphrase = لا توجد كلمة مرور ولا لوحة مفاتيح للسؤال عنها.
    .hint = استعملوا --passphrase-file.
error-cli-recovery-file-exists = ملف رمز الاسترجاع موجود من قبل.
    .hint = استعملوا اسمًا آخر. لم يُستبدل شيء.
error-cli-passphrase-not-kept = لم يتغير شيء.
    .hint = ابدؤوا من جديد بكلمة مرور أطول. يقترح الأمر «ordner passphrase» واحدة.
error-cli-nobody-to-ask = هناك سؤال ولا توجد لوحة مفاتيح للإجابة عنه.
    .hint = شغّلوا الأمر في نافذة أوامر.
error-cli-two-shares = يجب أن يكون هناك جزآن بالضبط.
    .hint = اذكروا --share-file مرتين.
error-cli-who-keeps-access = أشخاص آخرون مسموح لهم بالدخول إلى هذا المصنّف.
    .hint = قولوا مع --keep NAME من يبقى مسموحًا له، أو --keep-nobody. يعرضهم جميعًا الأمر «ordner access BINDER list».
error-cli-older-state = هذا المصنّف أقدم من الذي كان لديكم هنا من قبل: آخر تغيير { $found }، آخر ما شوهد { $known }.
    .hint = هل أعدتم نسخة قديمة؟ ابحثوا عن المصنّف الأحدث. إذا أردتم المتابعة بالقديم: --accept-older. لم يتغير شيء.
error-cli-erase-not-confirmed = لم يُحذف المصنّف.
    .hint = اكتبوا اسم المصنّف بالضبط، أو استعملوا --yes.
error-cli-one-title-many-files = العنوان الواحد يناسب ملفًا واحدًا فقط.
    .hint = احفظوا الملفات واحدًا واحدًا، أو اتركوا --title.
error-cli-no-region-name = لا يمكن استعمال هذا الاسم.
    .hint = يُسمى المجلد باسم المدينة: أحرف لاتينية صغيرة وأرقام وشرطات. ليس في الاسم علامات اقتباس.
error-cli-folder-exists = هذا المجلد موجود من قبل.
    .hint = خذوا اسمًا آخر. لم يُستبدل شيء.
error-cli-not-one-region = هذا ليس مجلد منطقة.
    .hint = اختاروا المجلد الذي فيه contacts.toml.
error-cli-table-not-applied = مع هذا الجدول ستكون في الملف أخطاء. بقي الملف كما كان.
    .hint = انظروا أعلاه. أرقام الأسطر هي أرقام الملف الجديد.
error-cli-key-exists = هذا الملف موجود من قبل.
    .hint = خذوا اسمًا آخر. المفتاح الذي يُستبدل لا يعود أبدًا.
error-cli-key-not-made = لم يمكن إنشاء المفتاح.
    .hint = أغلقوا البرامج الأخرى وحاولوا مرة أخرى.
error-cli-key-not-usable = لا يمكن استعمال هذا المفتاح.
    .hint = هل هو الملف الذي فيه المفتاح السري؟ هل كلمة المرور صحيحة؟
error-cli-comment-not-one-line = يجب أن تكون الجملة عن الحزمة في سطر واحد.
    .hint = أزيلوا فواصل الأسطر.

error-packs-too-large = الملف { $file } كبير جدًا.
    .hint = المسموح { $limit_kib } كيبيبايت. قسّموا الملف.
error-packs-too-many-files = في الحزمة ملفات كثيرة جدًا.
    .hint = المسموح { $limit }.
error-packs-not-text = { $file }، السطر { $line }: هذا ليس نصًا بترميز UTF-8.
    .hint = احفظوا الملف في المحرّر بترميز UTF-8.
error-packs-misplaced = { $file }: هذا الملف في المكان الخطأ.
    .hint = المتوقع: { $expected }.
error-packs-unknown-key = { $file }، السطر { $line }: لا يوجد { $name } هنا.
    .hint = الممكن: { $expected }.
error-packs-missing-key = { $file }، السطر { $line }: ينقص هنا { $name }.
    .hint = أضيفوا سطرًا فيه { $name }.
error-packs-not-readable = { $file }، السطر { $line }: لا يمكن قراءة هذا.
    .hint = معلومة تقنية: { $reason }
error-packs-hidden-character = { $file }، السطر { $line }: يوجد هنا حرف غير مرئي ({ $code }).
    .hint = احذفوه. قد يخفي نصًا أو يعكس اتجاهه.
error-packs-too-long = { $file }، السطر { $line }: { $name } طويل جدًا.
    .hint = المسموح { $limit } حرف. اجعلوه سطرين.
error-packs-missing-text = { $file }، السطر { $line }: لا يوجد لـ { $name } نص باللغة { $language }.
    .hint = كل سطر يحتاج إلى الألمانية (de) والإنجليزية (en).
error-packs-malformed = { $file }، السطر { $line }: { $name } غير مكتوب بشكل صحيح.
    .hint = المتوقع: { $expected }.
error-packs-duplicate-id = { $file }، السطر { $line }: المعرّف { $name } مستعمل من قبل.
    .hint = أعطوه اسمًا آخر.
error-packs-unknown-reference = { $file }، السطر { $line }: { $name } غير موجود.
    .hint = هل الاسم مكتوب بشكل صحيح؟
error-packs-circular-inheritance = { $file }، السطر { $line }: الحزمة { $name } ترث من نفسها.
    .hint = يجوز للحزمة أن ترث من منطقة أوسع فقط.
error-packs-too-many-levels = { $file }، السطر { $line }: الحزمة { $name } تقع في مناطق كثيرة جدًا.
    .hint = المسموح { $limit } مستويات، مثلًا ألمانيا، ساكسونيا، دريسدن.
error-packs-unproven-detail = { $file }، السطر { $line }: { $name } غير مثبت جيدًا.
    .hint = مع مصدر ضعيف يُكتب فقط الاسم والموقع.
error-packs-pack-file-too-large = الملف كبير جدًا لحزمة.
    .hint = المسموح { $limit_mib } ميبيبايت. لم يتغير شيء.
error-packs-not-a-pack-file = هذه ليست حزمة موقّعة.
    .hint = احصلوا على الملف مرة أخرى. لا تفتحوه وتحفظوه في برنامج آخر.
error-packs-wrong-signature = التوقيع غير مطابق. هذا ليس الملف الذي وُقّع.
    .hint = لا تستعملوه. اطلبوا ملفًا جديدًا. لم يتغير شيء.
error-packs-no-such-pack = لا توجد حزمة كهذه: { $name }
    .hint = توجد مثلًا dresden وsn وde.
error-rules-no-such-rule = لا توجد قاعدة { $name }.
    .hint = لعرض كل القواعد: ordner deadline list. أو اكتبوا المهلة من رسالتكم، مثلًا 2w.
error-rules-not-a-period = { $name } ليست مدة يستطيع المصنّف الحساب بها.
    .hint = اكتبوا رقمًا وحرفًا: 14d للأيام، 2w للأسابيع، 1m للأشهر، 1y للسنوات.
error-rules-only-your-letter = رسالتكم وحدها تعرف هذه المهلة. المصنّف لا يخمّنها.
    .hint = اقرؤوا المعلومات في آخر الرسالة. اكتبوا المهلة المطبوعة هناك، مثلًا --period 1w. اذهبوا اليوم إلى مركز استشارة.
error-rules-never-relied-upon = لا يحسب المصنّف بهذه المهلة.
    .hint = المحكمة وحدها تعرف إن كانت المعلومات عن الطعن ناقصة أو خاطئة. احسبوا بالمهلة القصيرة واطلبوا المشورة اليوم.
error-rules-no-period-here = ليس للقاعدة { $name } مهلة يمكن أن تذكرها رسالة.
    .hint = اتركوا --period. أو اكتبوا بدلًا من القاعدة المهلة من الرسالة فقط.
error-rules-no-letter-here = القاعدة { $name } لا تبدأ برسالة.
    .hint = اتركوا --delivered. اذكروا مع --from اليوم الذي حدث فيه الأمر.
error-rules-way-unknown = لا تعرف الحزمة قاعدة لهذه الطريقة ({ $name }).
    .hint = اتركوا --delivered. عندها يحسب المصنّف باحتياط من التاريخ.
error-rules-holidays-unknown = العطل الرسمية لهذا الوقت غير معروفة: { $year }.
    .hint = تحققوا من السنة التي كتبتموها.
error-rules-no-such-topic = لا يوجد موضوع { $name }.
    .hint = لعرض كل الموضوعات: ordner who
error-rules-no-such-status = لا يعرف المصنّف ورقة { $name }.
    .hint = اتركوا --status. ستحصلون على جواب رغم ذلك.
error-rules-no-such-number = لا يوجد نوع رقم { $name }.
    .hint = لعرض كل الأنواع: ordner number BINDER kinds. ولكل ما عداها هناك other.

### What is printed otherwise than asked for; .hint = what can be done
left-out-other-reader = ليست مخصصة لهذا القارئ: { $name }
    .hint = اذكروا الورقة إذا أردتم طباعتها رغم ذلك.
left-out-private-sheet = ورقة خاصة، لم تُطبع: { $name }
    .hint = مع --private تُطبع.
left-out-private-documents = وثائق في أقسام خاصة، لم تُطبع: { $count }
    .hint = مع --private تكون في القائمة.
left-out-private-contacts = جهات اتصال في أقسام خاصة، لم تُطبع: { $count }
    .hint = مع --private تكون في القائمة.
left-out-private-checklist = قائمة خاصة، لم تُطبع: { $name }
    .hint = مع --private تُطبع.
left-out-private-items = بنود من قوائم خاصة، لم تُطبع: { $count }
    .hint = مع --private تُطبع.
left-out-private-answer = إجابة خاصة، لم تُطبع: { $name }
    .hint = مع --private تُطبع.
left-out-own-notes = ملاحظاتكم عند جهات الاتصال، لم تُطبع: { $count }
    .hint = مع --private تُطبع.
left-out-not-enlarged = يوجد بحجم واحد فقط: { $name }
    .hint = للبطاقات والملصقات والكتيبات المطوية حجم ثابت.
### What stands out in content without being a mistake; .hint = what to do now
note-packs-stale = { $file }، السطر { $line }: آخر تحقق من { $name } كان في { $stand }.
    .hint = اسألوا. هل ما زال صحيحًا؟ إذًا اكتبوا فقط اليوم الجديد تاريخًا للتحقق.
note-packs-review-due = { $file }، السطر { $line }: كان يجب التحقق من { $name } مرة أخرى حتى { $review_by }.
    .hint = تحققوا منه واكتبوا اليوم الجديد تاريخًا للتحقق.
note-packs-unchecked = { $file }، السطر { $line }: لم يتحقق أحد من { $name } بعد.
    .hint = ابحثوا عن مصدر له تاريخ.
note-packs-long-sentences = { $file }: الجمل طويلة ({ $language }، بمعدل { $average } كلمة).
    .hint = الحد الأقصى للمعدل { $most } كلمة. اجعلوا الجملة جملتين.

### What a check can find; .hint = what to do now
finding-file-missing = ملف ناقص: { $file }
    .hint = كل شيء آخر موجود. خذوا الملف من نسخة احتياطية.
finding-file-changed = ملف لم يعد كما حُفظ: { $file }
    .hint = لا تفتحوه. خذوه من نسخة احتياطية.
finding-file-unknown = ملف لا ينتمي إلى أي وثيقة: { $file }
    .hint = قد يكون من انقطاع سابق. يبقى هناك ولا يضر.
finding-slot-damaged = مفتاح تالف: { $file }
    .hint = المفتاح الآخر ما زال يفتح المصنّف. keyring.age لكلمة المرور: ضعوا كلمة مرور جديدة باستعمال رمز الاسترجاع. recovery.age للرمز: أنشئوا رمزًا جديدًا.
finding-slot-missing = مفتاح ناقص: { $file }
    .hint = المفتاح الآخر ما زال يفتح المصنّف. keyring.age لكلمة المرور: ضعوا كلمة مرور جديدة باستعمال رمز الاسترجاع. recovery.age للرمز: أنشئوا رمزًا جديدًا.
finding-second-copy = وضع برنامج آخر نسخة ثانية بجانبه: { $file }
    .hint = لا تُستعمل ولا تُحذف. إذا أردتم النظر فيها، فانسخوها مع المصنّف كله إلى مكان آخر. لا تحفظوا المصنّف في مجلد يُزامَن مع أجهزة أخرى.
finding-database-damaged = قائمة الوثائق تالفة.
    .hint = أنشئوا نسخة سليمة بالأمر «ordner repair»، أو خذوا آخر نسخة احتياطية. يبقى المصنّف نفسه كما هو.
finding-records-changed = بعض البيانات من حالة أقدم.
    .hint = ربما أعاد أحد ملفات قديمة. قارنوا بآخر نسخة احتياطية. ينشئ الأمر «ordner repair» نسخة متوافقة من جديد.

error-window-no-viewer = لم يمكن تشغيل أي برنامج يعرض ملفات PDF.
    .hint = احفظوا ملف PDF وافتحوه بأنفسكم.
error-window-binder-closed = المصنّف مغلق.
    .hint = افتحوه بكلمة مروركم.
error-window-binder-open = هناك مصنّف مفتوح الآن.
    .hint = أغلقوه أولًا.
error-window-not-on-the-shelf = لم يعد هذا المصنّف في القائمة.
    .hint = اختاروه مرة أخرى عن طريق «فتح مصنّف آخر».
error-window-view-only = هذا المصنّف مفتوح للمشاهدة فقط.
    .hint = أقفلوه وافتحوه من دون «مشاهدة فقط». عندها يمكنكم التغيير.
error-window-at-work = يعمل الآن شيء آخر يحتاج إلى وقت.
    .hint = انتظروا حتى ينتهي، أو أوقفوه.
error-window-settings-not-saved = لم يمكن حفظ الإعداد.
    .hint = يبقى ساريًا حتى تغلقوا البرنامج. وثائقكم لم تتأثر.
error-unexpected-unknown = حدث شيء غير متوقع.
    .hint = كل ما في المصنّف كما كان. أغلقوا البرنامج وافتحوه من جديد.

## ---- Content: looked up by the ids of assets/registers, sheets, checklists and packs --------------------

### Register 1
register-1-title = الوصول
register-1-place = في هذا القسم توضع كل الأوراق عن إقامتكم.
register-1-first = تريد كل دائرة تقريبًا أن ترى هذه الأوراق أولًا.
register-1-copies = سلّموا نسخًا فقط إن أمكن.
register-1-receipt = إذا احتفظت دائرة بالأصل، فاطلبوا إيصالًا مكتوبًا.
register-1-check = تحققوا من اسمكم وتاريخ ميلادكم على كل ورقة.
register-1-address = بعد كل انتقال إلى سكن جديد تحتاج كل الدوائر إلى عنوانكم الجديد.
register-1-address-who = الأهم هي المكتب الاتحادي (BAMF)، ودائرة الأجانب (Ausländerbehörde)، ودائرة الشؤون الاجتماعية (Sozialamt)، والمحكمة.
register-1-address-why = وإلا تصل الرسائل إلى العنوان القديم، وتستمر المهل رغم ذلك.
register-1-letterbox = يجب أن يكون اسمكم واضحًا على صندوق البريد.
register-1-post = انظروا كل يوم إن وصل بريد.
register-1-envelope = احتفظوا بالظرف الأصفر مع رسالته.
register-1-envelope-date = على الظرف مكتوب متى وصلت الرسالة.
register-1-hearing = اطلبوا قبل جلسة الاستماع (Anhörung) مشورة مجانية ومستقلة.
register-1-expiry = اكتبوا متى تنتهي صلاحية هويتكم أو بطاقتكم.
register-1-renew = اطلبوا التمديد قبل ذلك بنحو ثلاثة أشهر.
register-1-private = أوراق إجراءات اللجوء خاصة.
register-1-private-show = أروها فقط لمن يقدّم لكم المشورة في ذلك.
register-1-file-arrival-proof = إثبات الوصول (Ankunftsnachweis)
register-1-file-permission = إذن الإقامة خلال إجراءات اللجوء (Aufenthaltsgestattung) أو تعليق الترحيل (Duldung)
register-1-file-fiction = شهادة مؤقتة إلى أن تقرر الدائرة بشأن إقامتكم (Fiktionsbescheinigung)
register-1-file-card = نسخة من بطاقة الإقامة (eAT) مع الورقة الإضافية (Zusatzblatt)
register-1-file-passport = نسخة من جواز السفر أو وثيقة السفر
register-1-file-allocation = قرار التوزيع على مكان (Zuweisungsbescheid)
register-1-file-registration = إثبات السكن (Meldebescheinigung)
register-1-file-condition = القرار بشأن الإلزام بالإقامة في مكان محدد (Wohnsitzauflage)
register-1-file-bamf = خاص: رسائل المكتب الاتحادي (BAMF) ومحضر جلسة الاستماع
register-1-file-decision = خاص: القرار (Bescheid) مع ظرفه
register-1-file-court = خاص: رسائل المحكمة والمحامي، والتوكيلات
register-1-field-permit = نوع الورقة ورقمها
register-1-field-valid = صالحة حتى
register-1-field-allocation = تاريخ التوزيع، وإلى أين
register-1-field-residence = مكان الإقامة الإلزامي
register-1-field-work = هل العمل مسموح، كما هو مكتوب على الورقة
register-1-field-file = الرقم لدى المكتب الاتحادي (BAMF)
register-1-field-told = العنوان الجديد: لمن قيل ومتى
register-1-keep-decisions = القرارات والظروف ومحضر جلسة الاستماع تبقى إلى الأبد.
register-1-keep-cards = الهويات القديمة وأوراق تعليق الترحيل القديمة تبقى كنسخ. فهي تبيّن منذ متى أنتم هنا.
register-1-keep-court = رسائل المحكمة والمحامي تبقى، حتى عندما تنتهي القضية.
register-1-keep-appointments = الدعوات إلى مواعيد انتهت يمكن التخلص منها بعد سنة.
register-1-keep-leaflets = المنشورات العامة يمكن التخلص منها عندما تصدر منشورات جديدة.

### Register 2
register-2-title = المال
register-2-place = اجمعوا هنا كل الأوراق عن المال.
register-2-office = أولًا يجب أن تعرفوا أي دائرة تدفع لكم.
register-2-social = أثناء إجراءات اللجوء ومع تعليق الترحيل (Duldung) تدفع غالبًا دائرة الشؤون الاجتماعية (Sozialamt).
register-2-jobcenter = بعد الاعتراف باللجوء يدفع غالبًا الجوب سنتر (Jobcenter).
register-2-ending = عند الانتقال يسأل الجوب سنتر عن قرار وقف الإعانة (Einstellungsbescheid) من الدائرة الأخرى.
register-2-early = قدّموا الطلب في أبكر وقت ممكن.
register-2-copy = انسخوا كل طلب قبل أن تسلّموه.
register-2-proof = اطلبوا تأكيد التسليم مع التاريخ.
register-2-read = اقرؤوا كل قرار بدقة أو اطلبوا المساعدة.
register-2-objection = يمكنكم غالبًا الاعتراض (Widerspruch) على القرار خلال شهر واحد.
register-2-letter = المهلة المكتوبة في رسالتكم هي السارية.
register-2-changes = أبلغوا فورًا عن كل تغيير، مثل عمل أو انتقال أو ولادة طفل.
register-2-renewal = اكتبوا متى تنتهي كل إعانة.
register-2-statements = احتفظوا بكشوف حسابكم، لأن الدوائر تسأل عنها.
register-2-debts = إذا كانت عليكم ديون، فاطلبوا المشورة مبكرًا.
register-2-yellow = لا تتركوا الرسائل الصفراء من دون فتح أبدًا.
register-2-file-social = قرارات دائرة الشؤون الاجتماعية (Sozialamt)
register-2-file-ending-notice = قرار وقف الإعانة (Einstellungsbescheid) من دائرة الشؤون الاجتماعية
register-2-file-application = نسخة من الطلب لدى الجوب سنتر مع كل المرفقات
register-2-file-approval = قرارات الموافقة والتعديل (Bewilligungsbescheid, Änderungsbescheid)
register-2-file-child-benefit = القرارات بشأن إعانة الطفل (Kindergeld) والإعانة الإضافية للطفل (Kinderzuschlag)
register-2-file-housing-benefit = القرارات بشأن إعانة السكن (Wohngeld) وإعانات التعليم والمشاركة
register-2-file-account = عقد الحساب البنكي وكشوف آخر ثلاثة أشهر
register-2-file-city-pass = بطاقة المدينة للأسعار المخفّضة (Stadtpass)
register-2-file-broadcasting = الإعفاء من رسوم البث (Rundfunkbeitrag)
register-2-file-contracts = عقود الهاتف المحمول والإنترنت
register-2-file-reminders = الإنذارات بالدفع (Mahnung) واتفاقات التقسيط
register-2-field-office = أي دائرة تدفع
register-2-field-reference = الرقم لدى هذه الدائرة
register-2-field-period = الموافقة من، إلى
register-2-field-renew = تقديم طلب جديد حتى
register-2-field-account = البنك ورقم IBAN
register-2-field-person = الاسم والهاتف في الدائرة
register-2-keep-decisions = قرارات الإعانات تبقى، حتى القديمة. تحتاجون إليها عند الخلاف ومن أجل المعاش.
register-2-keep-applications = نسخ الطلبات تبقى إلى أن يصل القرار التالي ويكون صحيحًا.
register-2-keep-debts = إثباتات الديون المدفوعة تبقى ثلاث سنوات على الأقل.
register-2-keep-statements = كشوف الحساب يمكن غالبًا التخلص منها بعد ثلاث سنوات. كثيرًا ما تنظر الدوائر إلى آخر ثلاثة أشهر.
register-2-keep-receipts = فواتير المتاجر يمكن التخلص منها عندما لا يبقى ضمان.

### Register 3
register-3-title = السكن
register-3-place = هنا كل الأوراق عن شقتكم أو مسكنكم.
register-3-may = تحققوا أولًا إن كان يُسمح لكم بالانتقال.
register-3-condition = بعض الناس يجب أن يسكنوا في مكان محدد.
register-3-where = هذا مكتوب في هويتكم أو في قرار.
register-3-approval = إذا كانت دائرة تدفع الإيجار، فيجب أن توافق قبل ذلك.
register-3-sign = لا توقّعوا عقد الإيجار إلا بعد هذه الموافقة.
register-3-understand = لا توقّعوا شيئًا لا تفهمونه.
register-3-handover = عند الانتقال إلى الشقة مرّوا مع المؤجّر على كل الغرف.
register-3-photos = اكتبوا كل الأضرار وصوّروها.
register-3-register = سجّلوا العنوان الجديد خلال أسبوعين.
register-3-confirmation = لذلك تحتاجون إلى تأكيد من المؤجّر.
register-3-name = اكتبوا اسمكم على الجرس وصندوق البريد.
register-3-tell = أخبروا كل الدوائر بعنوانكم الجديد.
register-3-defects = أبلغوا عن العيوب فورًا وكتابةً.
register-3-notice = عند ترك الشقة أنهوا العقد كتابةً، غالبًا قبل ثلاثة أشهر.
register-3-file-contract = عقد الإيجار (Mietvertrag)
register-3-file-accommodation = قرار التوزيع وقرار رسوم المسكن (Gebührenbescheid)
register-3-file-confirmation = تأكيد صاحب السكن (Wohnungsgeberbestätigung)
register-3-file-entitlement = شهادة الحق في سكن مدعوم (Wohnberechtigungsschein)
register-3-file-handover = محضر تسليم الشقة مع صور (Übergabeprotokoll)
register-3-file-deposit = إثبات دفع التأمين (Kaution)
register-3-file-costs = كشف المصاريف الإضافية (Nebenkosten)
register-3-file-energy = عقود الكهرباء والتدفئة
register-3-file-rules = نظام البيت (Hausordnung)
register-3-file-insurance = التأمين على المسؤولية المدنية وعلى أثاث البيت
register-3-file-defects = رسائل عن العيوب والإصلاحات
register-3-file-notice = إنهاء العقد (Kündigung)
register-3-field-flat = المساحة وعدد الغرف
register-3-field-rent = الإيجار من دون تدفئة، المصاريف الإضافية، التدفئة
register-3-field-start = بداية الإيجار ومهلة إنهاء العقد
register-3-field-deposit = مبلغ التأمين وأين هو
register-3-field-landlord = المؤجّر أو المؤجّرة، الهاتف
register-3-field-meters = أرقام العدّادات عند الانتقال إلى الشقة
register-3-field-keys = عدد المفاتيح
register-3-keep-contract = عقد الإيجار ومحضر التسليم يبقيان حتى ثلاث سنوات بعد ترك الشقة.
register-3-keep-deposit = إثبات دفع التأمين يبقى إلى أن تستعيدوا المال.
register-3-keep-statements = كشوف المصاريف الإضافية تبقى اثني عشر شهرًا على الأقل، والأفضل ثلاث سنوات.
register-3-keep-offers = عروض الشقق التي لم تأخذوها يمكن التخلص منها.
register-3-keep-notices = إعلانات مدخل البناء يمكن التخلص منها عندما يمضي الموعد.

### Register 4
register-4-title = اللغة الألمانية
register-4-place = اجمعوا هنا كل شيء عن دورات اللغة الألمانية.
register-4-why = الألمانية الجيدة تساعد في العمل والسكن وعند الطبيب وفي الدوائر.
register-4-course = في دورة الاندماج (Integrationskurs) تتعلمون الألمانية والكثير عن البلد.
register-4-paper = تحتاجون للدورة إلى حق في المشاركة (Berechtigung) أو إلزام بها (Verpflichtung).
register-4-from = تأتي هذه الورقة من المكتب الاتحادي (BAMF) أو دائرة الأجانب أو الجوب سنتر.
register-4-rules = القواعد تتغير كثيرًا، لذلك اسألوا مركز استشارة.
register-4-limit = قد ينتهي هذا الحق بعد سنة.
register-4-choose = ابحثوا بعد ذلك عن مدرسة تقدّم الدورة.
register-4-test = يبيّن اختبارٌ أي دورة تناسبكم.
register-4-special = توجد دورات خاصة للنساء والآباء والأمهات والشباب.
register-4-script = من يكتب بأحرف أخرى يمكنه أن يتعلم أولًا الأحرف اللاتينية.
register-4-children = إذا كان لديكم أطفال صغار، فاسألوا عن رعاية الأطفال.
register-4-attend = احضروا بانتظام واحتفظوا بالإثباتات.
register-4-refund = من يدفع بنفسه وينجح في الوقت المحدد يمكنه أن يستعيد بعض المال.
register-4-volunteers = يقدّم متطوعون أيضًا دورات مجانية.
register-4-file-entitlement = الحق في المشاركة في دورة الاندماج أو الإلزام بها
register-4-file-placement = نتيجة اختبار تحديد المستوى
register-4-file-enrolment = التسجيل وعقد الدورة
register-4-file-attendance = إثباتات الحضور
register-4-file-certificates = شهادات اللغة، مثل A1 أو A2 أو B1
register-4-file-dtz = اختبار اللغة الألمانية للمهاجرين (DTZ)
register-4-file-orientation = اختبار «الحياة في ألمانيا» (Leben in Deutschland)
register-4-file-integration = شهادة دورة الاندماج (Zertifikat Integrationskurs)
register-4-file-job = أوراق دورة اللغة المهنية (Berufssprachkurs)
register-4-file-costs = الإعفاء من الرسوم وتكاليف المواصلات
register-4-field-level = أستطيع: الاستماع، التحدث، القراءة، الكتابة (A1 إلى C1)
register-4-field-course = الدورة والمدرسة
register-4-field-times = أوقات الدورة
register-4-field-paper = الحق في المشاركة صالح حتى
register-4-field-hours = الساعات الباقية
register-4-field-next = الامتحان التالي في
register-4-field-goal = هدفي
register-4-keep-certificates = الشهادات تبقى إلى الأبد. تحتاجون إليها للعمل والتجنيس.
register-4-keep-entitlement = ورقة الحق أو الإلزام تبقى حتى تنتهي الدورة.
register-4-keep-attendance = إثباتات الحضور تبقى حتى تصل الشهادة.
register-4-keep-exercises = أوراق التمارين يمكن التخلص منها عندما لا تحتاجون إليها.
register-4-keep-old-tests = اختبارات التدريب القديمة يمكن التخلص منها، أما النتائج الحقيقية فلا.

### Register 5
register-5-title = الأطفال والأسرة
register-5-place = هنا الأوراق عن أطفالكم وأسرتكم.
register-5-each = خذوا لكل طفل غلافًا شفافًا خاصًا به.
register-5-school = في ألمانيا يجب أن يذهب كل الأطفال إلى المدرسة.
register-5-german = الأطفال الجدد يتعلمون غالبًا أولًا في صف للغة الألمانية.
register-5-nursery = من الأفضل أن تبحثوا عن مكان في الروضة (Kita) مبكرًا جدًا.
register-5-measles = قبل الروضة والمدرسة يجب أن تثبتوا الحماية من الحصبة.
register-5-benefit = إعانة الطفل (Kindergeld) لا تأتي وحدها، يجب أن تطلبوها.
register-5-benefit-who = لا تحصل عليها كل الأسر، لذلك اسألوا مركز استشارة.
register-5-birth = بعد الولادة تُصدر دائرة الأحوال المدنية (Standesamt) شهادة الميلاد.
register-5-papers = إذا كانت تنقصكم أوراق لذلك، فتحدثوا مبكرًا مع دائرة الأحوال المدنية.
register-5-translation = كثيرًا ما تحتاج الوثائق الرسمية إلى ترجمة مصدّقة.
register-5-reunion = بعد الاعتراف باللجوء توجد مهل للم شمل الأسرة (Familiennachzug).
register-5-reunion-time = كثير من الحقوق المهمة تسري ثلاثة أشهر فقط.
register-5-reunion-advice = لذلك اطلبوا المشورة فور وصول القرار.
register-5-help = عند الهموم في الأسرة تقدّم جهات كثيرة المشورة بسرّية.
register-5-file-birth = شهادات الميلاد مع الترجمة
register-5-file-custody = أوراق حضانة الأطفال (Sorgerecht)
register-5-file-nursery = عقد الروضة (Kita) وقرار الرسوم
register-5-file-reports = الشهادات المدرسية ورسائل المدرسة
register-5-file-vaccination = دفتر التطعيم ودفتر فحوص الأطفال
register-5-file-participation = القرارات بشأن إعانات التعليم والمشاركة (Bildung und Teilhabe)
register-5-file-marriage = وثائق الزواج أو الطلاق
register-5-file-pregnancy = دفتر الحمل (Mutterpass)
register-5-file-benefits = القرارات بشأن إعانة الطفل (Kindergeld) وإعانة الوالدين (Elterngeld)
register-5-file-reunion = أوراق لم شمل الأسرة (Familiennachzug)
register-5-field-child = اسم الطفل، تاريخ الميلاد
register-5-field-school = الروضة أو المدرسة، المجموعة أو الصف
register-5-field-teacher = الشخص المسؤول والهاتف
register-5-field-collect = من يُسمح له بأخذ الطفل
register-5-field-allergy = الحساسية والأدوية
register-5-field-languages = اللغات في البيت
register-5-field-benefit = رقم إعانة الطفل
register-5-keep-certificates = وثائق الميلاد والزواج والطلاق تبقى إلى الأبد.
register-5-keep-reports = الشهادات المدرسية للأطفال تبقى إلى الأبد.
register-5-keep-custody = أوراق الحضانة تبقى حتى يبلغ الطفل 18 سنة.
register-5-keep-letters = رسائل الأهل عن الرحلات والحفلات يمكن التخلص منها بعد ذلك.
register-5-keep-timetable = جداول الحصص وقوائم الطعام القديمة يمكن التخلص منها.

### Register 6
register-6-title = العمل
register-6-place = اجمعوا هنا كل شيء عن العمل والتقدم للوظائف.
register-6-may = في هويتكم مكتوب إن كان يُسمح لكم بالعمل.
register-6-permission = أحيانًا تحتاجون أولًا إلى إذن من دائرة الأجانب (Ausländerbehörde).
register-6-wait = لا تبدؤوا إلا بعد أن يصل هذا الإذن.
register-6-register = سجّلوا أنفسكم لدى وكالة العمل (Agentur für Arbeit) أو الجوب سنتر (Jobcenter).
register-6-cv = تبيّن السيرة الذاتية ماذا تعلمتم وأين عملتم.
register-6-skills = اكتبوا أيضًا الأعمال التي لا توجد عنها ورقة.
register-6-contract = لا توقّعوا عقدًا لا تفهمونه.
register-6-terms = المهم هو الأجر والساعات والإجازة وفترة التجربة (Probezeit).
register-6-payslip = تحققوا من كل كشف راتب (Lohnabrechnung) واحتفظوا به.
register-6-unclear = اسألوا في مكان العمل إذا كان شيء غير واضح.
register-6-report = أخبروا الدائرة فورًا بأنكم وجدتم عملًا.
register-6-sick = إذا مرضتم، فأخبروا مكان العمل فورًا.
register-6-dismissal = إذا فُصلتم من العمل (Kündigung)، فلديكم ثلاثة أسابيع فقط لرفع دعوى.
register-6-unpaid = إذا لم تحصلوا على أجركم، فاطلبوا المشورة بسرعة.
register-6-file-permission = نسخة من إذن العمل
register-6-file-registration = التسجيل لدى وكالة العمل أو الجوب سنتر
register-6-file-plan = الخطة مع الجوب سنتر أو وكالة العمل
register-6-file-cv = السيرة الذاتية (Lebenslauf)
register-6-file-applications = طلبات التوظيف والردود
register-6-file-references = شهادات العمل وإثباتات التدريب العملي
register-6-file-contracts = عقود العمل (Arbeitsvertrag)
register-6-file-payslips = كشوف الراتب (Lohnabrechnung)
register-6-file-tax = الرسالة التي فيها الرقم الضريبي (Steuer-ID)
register-6-file-insurance = الرسالة التي فيها رقم تأمين المعاش
register-6-file-dismissal = رسائل إنهاء العمل (Kündigung)
register-6-field-work = المهنة والعمل حتى الآن، كم من الوقت، في أي بلد
register-6-field-tools = ما أجيده
register-6-field-wish = العمل الذي أبحث عنه
register-6-field-times = أستطيع العمل من، إلى
register-6-field-way = الطريق إلى العمل: مشيًا، بالدراجة، بالحافلة
register-6-field-company = الشركة والشخص المسؤول
register-6-field-applied = تاريخ التقدم، لدى من
register-6-keep-payslips = كشوف الراتب وإشعارات المعاش تبقى حتى تحصلوا على المعاش.
register-6-keep-contracts = عقود العمل ورسائل إنهائه وشهادات العمل تبقى إلى الأبد.
register-6-keep-hours = قائمتكم الخاصة بساعات العمل تبقى ثلاث سنوات على الأقل.
register-6-keep-adverts = إعلانات الوظائف التي شُغلت يمكن التخلص منها.
register-6-keep-refusals = رسائل الرفض يمكن التخلص منها. اسألوا قبل ذلك إن كانت الدائرة تريد رؤيتها.

### Register 7
register-7-title = التدريب المهني والدراسة
register-7-place = اجمعوا هنا شهادات المدرسة والمهنة والدراسة.
register-7-worth = الشهادة من بلدكم لها قيمة هنا أيضًا.
register-7-recognition = تفحص جهة مختصة أي شهادة ألمانية تقابلها.
register-7-advice = اذهبوا أولًا إلى استشارة معادلة الشهادات (Anerkennungsberatung).
register-7-one = لا تقدّموا الطلب نفسه إلى جهتين.
register-7-originals = لا ترسلوا أصولًا أبدًا، بل نسخًا مصدّقة.
register-7-translation = يجب أن تكون الترجمة من مترجم محلّف أو مترجمة محلّفة.
register-7-keep-old = احتفظوا أيضًا بالشهادات القديمة غير المترجمة.
register-7-apart = احفظوا الأصل والنسخة والترجمة كلًّا على حدة.
register-7-missing = إذا كانت هناك أوراق ناقصة، فاسألوا عن تقييم المهارات (Qualifikationsanalyse).
register-7-write-down = اكتبوا ما تعلمتموه من دون شهادة.
register-7-costs = اسألوا قبل تقديم الطلب إن كان أحد يتحمل التكاليف.
register-7-training = يكون التدريب المهني (Ausbildung) في الشركة وفي المدرسة.
register-7-university = للدراسة الجامعية تقدّمون طلبًا إلى الجامعة.
register-7-dates = توجد هناك مواعيد ثابتة، فاسألوا عنها مبكرًا.
register-7-adults = يستطيع الكبار أيضًا الحصول على شهادة مدرسية.
register-7-file-school = الشهادات المدرسية
register-7-file-vocational = شهادات التدريب المهني أو الدراسة
register-7-file-transcripts = قوائم المواد والعلامات
register-7-file-syllabus = المناهج وقوائم الساعات
register-7-file-experience = إثباتات الخبرة المهنية
register-7-file-copies = نسخ مصدّقة
register-7-file-translations = ترجمات
register-7-file-application = طلب معادلة الشهادة (Anerkennung) والقرار
register-7-file-contract = عقد التدريب المهني (Ausbildungsvertrag)
register-7-file-admission = القبول في الجامعة
register-7-file-grants = القرارات بشأن إعانة الدراسة (BAföG) أو المنح
register-7-field-title = اسم الشهادة كما هو مكتوب فيها
register-7-field-meaning = مترجم كلمة كلمة
register-7-field-where = المدرسة والبلد
register-7-field-years = من، إلى، الساعات
register-7-field-profession = المهنة المقابلة في ألمانيا
register-7-field-office = طُلبت المعادلة لدى، بتاريخ
register-7-field-result = النتيجة
register-7-keep-certificates = الشهادات تبقى إلى الأبد، حتى من دون ترجمة.
register-7-keep-translations = الترجمات والنسخ المصدّقة تبقى، لأنها تكلّف مالًا.
register-7-keep-decision = قرار معادلة الشهادة يبقى إلى الأبد.
register-7-keep-brochures = الكتيبات عن المدارس والمهن يمكن التخلص منها بعد أن تختاروا.
register-7-keep-drafts = مسودات الطلبات يمكن التخلص منها بعد تسليم الطلب.

### Register 8
register-8-title = الصحة
register-8-private = هذا القسم خاص.
register-8-show = أروه فقط لمن يعالجكم أو يقدّم لكم المشورة.
register-8-card = كثير من الناس لديهم بطاقة صحية من صندوق تأمين صحي (Krankenkasse).
register-8-slip = وآخرون يحتاجون أولًا إلى قسيمة علاج (Behandlungsschein) من دائرة الشؤون الاجتماعية.
register-8-ask = اسألوا دائرة الشؤون الاجتماعية أو الجوب سنتر ماذا ينطبق عليكم.
register-8-doctor = ابحثوا عن طبيب أسرة (Hausarzt) قبل أن تمرضوا.
register-8-language = قولوا عند حجز الموعد بأي لغة تتكلمون.
register-8-tell = أخبروا الطبيب عن الحساسية والأدوية والأمراض السابقة.
register-8-bring = خذوا معكم البطاقة ودفتر التطعيم وقائمة الأدوية.
register-8-vaccination = اطلبوا تسجيل كل تطعيم في دفتر التطعيم.
register-8-letters = اطلبوا نسخة من كل تقرير طبي.
register-8-emergency = عند الخطر على الحياة اتصلوا بالرقم 112.
register-8-night = في الليل وفي عطلة نهاية الأسبوع يساعد أيضًا الرقم 116117.
register-8-soul = الخوف والحزن وقلة النوم أيضًا أسباب لطلب المساعدة.
register-8-secret = لا يجوز للأطباء أن ينقلوا شيئًا مما تقولونه.
register-8-file-card = نسخة من البطاقة الصحية أو قسيمة العلاج (Behandlungsschein)
register-8-file-membership = شهادة العضوية في صندوق التأمين الصحي
register-8-file-vaccination = دفتر التطعيم (Impfpass)
register-8-file-medication = خطة الأدوية (Medikationsplan)
register-8-file-letters = التقارير الطبية والنتائج
register-8-file-hospital = تقارير المستشفى
register-8-file-pregnancy = دفتر الحمل (Mutterpass)
register-8-file-disability = بطاقة الإعاقة (Schwerbehindertenausweis) والقرارات
register-8-file-therapy = أوراق العلاج وإعادة التأهيل (Reha)
register-8-file-exemption = الإعفاء من المساهمة في التكاليف (Zuzahlung)
register-8-file-sick-notes = التقارير المرضية (Krankmeldung)
register-8-field-insurer = صندوق التأمين الصحي والرقم
register-8-field-doctor = طبيب الأسرة، الهاتف
register-8-field-allergies = الحساسية
register-8-field-medicines = الأدوية: أي دواء، كم، متى
register-8-field-illnesses = الأمراض والعمليات
register-8-field-language = اللغة عند الطبيب، طبيبة أم طبيب
register-8-field-emergency = في الطوارئ اتصلوا بـ
register-8-keep-vaccination = دفتر التطعيم ودفتر الحمل والدفتر الأصفر لفحوص الأطفال تبقى إلى الأبد.
register-8-keep-letters = التقارير الطبية والنتائج تبقى. فهي توفّر فحوصًا جديدة.
register-8-keep-slips = قسائم العلاج المستعملة والوصفات القديمة يمكن التخلص منها.
register-8-keep-receipts = إيصالات المساهمة في التكاليف يمكن التخلص منها بعد حساب السنة.
register-8-keep-plan = خطة الأدوية القديمة يمكن التخلص منها عندما تصل الجديدة.

### Register 9
register-9-title = الاستشارة والمساعدة
register-9-private = هذا القسم خاص.
register-9-place = هنا مكتوب من يقدّم لكم المشورة وعمّ تحدثتم.
register-9-free = الاستشارة اختيارية ومجانية لدى كثير من الجهات.
register-9-change = يجوز لكم أن تسألوا جهة أخرى أيضًا أو أن تغيّروا الجهة.
register-9-adults = من عمر 27 سنة تساعد استشارة الهجرة للكبار (Migrationsberatung).
register-9-youth = ومن هم أصغر تساعدهم خدمة الشباب المهاجرين (Jugendmigrationsdienst).
register-9-first-year = في بعض المدن تساعد خدمة خاصة في السنة الأولى.
register-9-afterwards = اسألوا كم تستمر هذه المساعدة ومن يساعد بعدها.
register-9-note = اكتبوا بعد كل حديث من يفعل ماذا.
register-9-deputy = اسألوا أيضًا عن اسم من ينوب عن الموظف.
register-9-consent = لا يجوز لجهة أن تعطي بياناتكم لغيرها إلا بإذنكم.
register-9-withdraw = يمكنكم سحب هذا الإذن في أي وقت.
register-9-law = المشورة القانونية يقدّمها المحامون ومراكز الاستشارة المعترف بها.
register-9-violence = للنساء عند العنف: هاتف المساعدة 116016، ليلًا ونهارًا.
register-9-plan = انظروا معًا إلى خطتكم كل ثلاثة أشهر.
register-9-file-notes = ملاحظات عن الأحاديث
register-9-file-advisers = قائمة بأسماء مستشاريكم
register-9-file-consents = نسخ من موافقاتكم
register-9-file-plan = خطتكم وأهدافكم
register-9-file-referrals = إحالات إلى جهات أخرى
register-9-file-hours = القرار بشأن ساعات استشارة خاصة
register-9-file-private = خاص: أوراق عن الديون أو الإدمان أو الأسرة أو العنف
register-9-file-legal = خاص: المشورة القانونية والرسائل عنها
register-9-field-adviser = الاسم والجهة
register-9-field-phone = الهاتف وأوقات الدوام
register-9-field-deputy = من ينوب عنه
register-9-field-topic = الموضوع
register-9-field-from = الاستشارة من، إلى
register-9-field-hours = الساعات الموافق عليها
register-9-field-next = الحديث التالي في
register-9-keep-notes = ملاحظات الأحاديث تبقى حتى يتم كل شيء، وبعدها سنة أخرى.
register-9-keep-consents = نسخ موافقاتكم تبقى ما دامت بياناتكم لدى الجهة.
register-9-keep-violence = الأوراق عن العنف أو الديون أو المحكمة تبقى. احفظوها في مكان آمن.
register-9-keep-flyers = المنشورات القديمة التي فيها عناوين يمكن التخلص منها، لأن الأرقام تتغير.
register-9-keep-finished = الملاحظات عن أسئلة صغيرة انتهت يمكن التخلص منها.

### Register 10
register-10-title = وثائق أخرى
register-10-place = هنا كل ما لا يناسب أي قسم آخر.
register-10-examples = مثل رخصة القيادة والتأمينات والعضويات.
register-10-weekly = رتّبوا الأوراق الجديدة مرة كل أسبوع.
register-10-sleeve = اكتبوا على كل غلاف ماذا فيه.
register-10-licence = رخصة القيادة الأجنبية تسري غالبًا ستة أشهر فقط.
register-10-licence-count = تبدأ المدة عندما تسكنون في ألمانيا.
register-10-exchange = اسألوا مبكرًا دائرة رخص القيادة (Fahrerlaubnisbehörde) عن تبديل الرخصة.
register-10-contracts = اقرؤوا كل عقد بهدوء قبل التوقيع.
register-10-door = لا يجب أن توقّعوا شيئًا عند باب البيت.
register-10-cancel = اكتبوا حتى متى يمكنكم إنهاء كل عقد.
register-10-courses = إثباتات العمل التطوعي والدورات لها قيمة أيضًا.
register-10-keep = لا ترموا الشهادات والقرارات وكشوف الراتب أبدًا.
register-10-away = الإعلانات والنسخ المكررة يمكن التخلص منها.
register-10-back = انظروا إلى ظهر الورقة أيضًا قبل أن ترموها.
register-10-unsure = إذا لم تكونوا متأكدين، فاحتفظوا بالورقة.
register-10-file-licence = رخصة القيادة والترجمة
register-10-file-insurance = التأمينات
register-10-file-memberships = العضويات في الجمعيات
register-10-file-volunteering = إثباتات العمل التطوعي
register-10-file-courses = شهادات الدورات
register-10-file-library = بطاقة المكتبة
register-10-file-vehicle = أوراق الدراجة أو السيارة
register-10-file-pets = أوراق الحيوانات المنزلية
register-10-file-unsorted = كل ما لم يُرتّب بعد
register-10-field-contract = العقد والشركة
register-10-field-number = رقم الزبون
register-10-field-costs = التكلفة في الشهر
register-10-field-ends = يسري حتى، الإنهاء حتى
register-10-field-licence = رخصة القيادة من، تاريخ الإصدار
register-10-field-member = عضو في، منذ
register-10-keep-certificates = إثباتات الدورات والعمل التطوعي تبقى إلى الأبد.
register-10-keep-contracts = العقود تبقى حتى ثلاث سنوات بعد انتهائها.
register-10-keep-licence = رخصة القيادة وترجمتها تبقيان إلى الأبد.
register-10-keep-advertising = الإعلانات والنسخ المكررة يمكن التخلص منها.
register-10-keep-guarantee = فواتير المتاجر يمكن التخلص منها عندما ينتهي الضمان.

### Register A
register-a-title = بياناتي
register-a-same = تسأل دوائر كثيرة الأسئلة نفسها مرة بعد مرة.
register-a-once = في هذه الورقة إجاباتكم في مكان واحد.
register-a-name = اكتبوا اسمكم تمامًا كما هو في هويتكم.
register-a-variants = إذا كان مكتوبًا على ورقة بشكل آخر، فدوّنوا ذلك.
register-a-mistakes = أبلغوا عن الأخطاء فورًا الدائرة التي أصدرت الورقة.
register-a-birthday = أحيانًا تسجّل دائرة 1 كانون الثاني (يناير) تاريخًا للميلاد.
register-a-birthday-why = يحدث ذلك عندما تكون السنة وحدها معروفة.
register-a-numbers = كل دائرة تعطيكم رقمًا مختلفًا.
register-a-where = اكتبوا عند كل رقم في أي رسالة هو.
register-a-phone = أخبروا كل الدوائر برقم هاتفكم الجديد.
register-a-safe = اكتبوا كيف يمكن الوصول إليكم بأمان.
register-a-language = اذكروا لغتكم ولهجتكم من أجل الترجمة الشفوية.
register-a-woman = يمكنكم أن تطلبوا امرأة أو رجلًا.
register-a-voluntary = املؤوا فقط ما تريدون.
register-a-show = فكّروا جيدًا لمن تُرون هذه الورقة.
register-a-file-permit = نسخة من الهوية، الوجهان
register-a-file-spellings = قائمة بطرق كتابة أخرى لاسمكم
register-a-file-numbers = قائمة بأرقامكم لدى الدوائر
register-a-file-addresses = قائمة بالعناوين السابقة مع التاريخ
register-a-file-emergency = ورقة صغيرة فيها من يُتصل به في الطوارئ
register-a-file-photos = صور شخصية احتياطية
register-a-field-name = الاسم كما في الهوية
register-a-field-other-names = طرق كتابة أخرى، وعلى أي ورقة
register-a-field-birth = تاريخ الميلاد ومكانه
register-a-field-nationality = الجنسية والحالة العائلية
register-a-field-address = العنوان والاسم على صندوق البريد
register-a-field-phone = الهاتف، ومتى يمكن الاتصال بكم
register-a-field-interpreter = لغة الترجمة الشفوية، امرأة أم رجل
register-a-field-emergency = من يُتصل به في الطوارئ
register-a-keep-numbers = قائمة أرقامكم تبقى هنا دائمًا.
register-a-keep-addresses = العناوين السابقة تبقى هنا. كثيرًا ما تسأل الدوائر عنها.
register-a-keep-old-copy = نسخة الهوية القديمة يمكن التخلص منها عندما تصل الجديدة.
register-a-keep-shred = مزّقوا الأوراق التي فيها بياناتكم قبل أن ترموها.

### Register B
register-b-title = من يساعدني وفي ماذا؟
register-b-many = كثيرون يساعدون، وكل شخص في شيء مختلف.
register-b-list = في هذه الورقة مكتوب من يساعدكم وفي ماذا.
register-b-spoken = اكتبوا الأسماء أيضًا كما تُلفظ.
register-b-who = قد يكونون متطوعين أو مستشارين أو معلمين أو أطباء أو جيرانًا.
register-b-reach = اسألوا كل شخص متى وكيف يمكنكم الاتصال به.
register-b-hours = اكتبوا أوقات الدوام واللغات.
register-b-deputy = اسألوا أيضًا من يساعد في وقت الإجازة أو المرض.
register-b-since = اكتبوا منذ متى يساعدكم الشخص.
register-b-old = اشطبوا الأسماء التي لم تعد صحيحة.
register-b-know = أنتم تقررون ماذا يجوز لشخص أن يعرف عنكم.
register-b-consent = اكتبوا على ماذا أعطيتم إذنكم.
register-b-handover = إذا توقف أحد عن المساعدة، فاطلبوا حديثًا مشتركًا.
register-b-law = المتطوعون لا يحلّون محل المشورة القانونية.
register-b-decline = يجوز لكم أيضًا أن ترفضوا المساعدة.
register-b-along = يمكنكم أن تأخذوا إلى المواعيد شخصًا تثقون به.
register-b-wallet = احفظوا الأرقام المهمة في محفظتكم أيضًا.
register-b-file-cards = بطاقات التعريف وأوراق عليها أرقام هواتف
register-b-file-advisers = أسماء مستشاريكم
register-b-file-deputies = أسماء من ينوب عنهم
register-b-file-agreements = الاتفاقات مع المتطوعين
register-b-file-powers = نسخ من التوكيلات (Vollmacht)
register-b-file-consents = نسخ من موافقاتكم
register-b-field-person = الاسم وكيف يُلفظ
register-b-field-topic = يساعد في
register-b-field-organisation = الجهة أو الجمعية
register-b-field-phone = الهاتف وأوقات الدوام
register-b-field-deputy = من ينوب عنه
register-b-field-since = يساعد منذ، وحتى
register-b-field-consent = أُعطي الإذن من أجل
register-b-keep-powers = التوكيلات تبقى هنا ما دامت سارية.
register-b-keep-consents = نسخ موافقاتكم تبقى هنا، حتى بعد انتهائها.
register-b-keep-old-cards = بطاقات من لم يعودوا يساعدون يمكن التخلص منها.
register-b-keep-withdrawn = استعيدوا التوكيل الذي لم يعد ساريًا. ومزّقوه.

### Register C
register-c-title = المواعيد والمهل
register-c-place = هنا كل المواعيد والمهل في صفحة واحدة.
register-c-difference = الموعد (Termin) هو لقاء في يوم معيّن.
register-c-limit = المهلة (Frist) هي آخر يوم للجواب.
register-c-late = إذا فاتت المهلة، فقد تخسرون حقًا.
register-c-letter = المهلة المكتوبة في رسالتكم هي السارية دائمًا.
register-c-start = اكتبوا من أي يوم تُحسب المهلة.
register-c-envelope = لذلك احتفظوا بالظرف.
register-c-early = لا تنتظروا حتى اليوم الأخير.
register-c-proof = سلّموا الرسائل المهمة مقابل تأكيد مكتوب.
register-c-missed = إذا فاتتكم مهلة، فاطلبوا المشورة في اليوم نفسه.
register-c-cancel = إذا لم تستطيعوا الحضور، فألغوا الموعد قبل ذلك.
register-c-sick = عند المرض تحتاجون غالبًا إلى تقرير مرضي.
register-c-bring = اكتبوا عند كل موعد أي أوراق تحتاجون إليها.
register-c-interpreter = اسألوا مبكرًا إن كان أحد يترجم لكم.
register-c-result = اكتبوا بعد الموعد ماذا كانت النتيجة.
register-c-file-invitations = الدعوات إلى المواعيد
register-c-file-slips = أوراق المواعيد من الأطباء والدوائر
register-c-file-deadlines = أوراق فيها مهل من الرسائل
register-c-file-proofs = تأكيدات الرسائل المسلَّمة
register-c-file-sick-notes = نسخ من التقارير المرضية
register-c-file-tickets = إيصالات تكاليف المواصلات
register-c-field-date = اليوم والساعة
register-c-field-place = أين، مع اسم الموقف
register-c-field-bring = ما آخذه معي
register-c-field-company = من يأتي معي، من يترجم
register-c-field-deadline = المهلة حتى
register-c-field-counted = تُحسب من
register-c-field-result = النتيجة
register-c-keep-invitations = الدعوات تبقى إلى ما بعد الموعد. ثم توضع في قسمها.
register-c-keep-proofs = تأكيدات الرسائل المسلَّمة تبقى مع الرسالة.
register-c-keep-slips = أوراق المواعيد التي مضت يمكن التخلص منها.
register-c-keep-done = قائمة المواعيد الممتلئة يمكن التخلص منها بعد سنة.

### Register D
register-d-title = الرسائل
register-d-place = هنا تكتبون قائمة برسائلكم المهمة.
register-d-number = تحصل كل رسالة على رقم.
register-d-write = اكتبوا الرقم في أعلى الرسالة.
register-d-arrived = اكتبوا في أي يوم وصلت الرسالة.
register-d-sender = اكتبوا أيضًا المرسل ورقم الملف (Aktenzeichen).
register-d-wants = اكتبوا باختصار ماذا تريد الدائرة منكم.
register-d-until = اكتبوا حتى متى يجب أن تجيبوا.
register-d-yellow = الظرف الأصفر مهم دائمًا.
register-d-envelope = التاريخ الذي عليه يخص المهلة.
register-d-help = إذا لم تفهموا رسالة، فاسألوا أحدًا اليوم.
register-d-answer = أجيبوا كتابةً واحتفظوا بنسخة.
register-d-proof = احتفظوا بالإثبات على أنكم أجبتم.
register-d-where = اكتبوا أيضًا في أي قسم توجد الرسالة.
register-d-find = هكذا تجدون كل رسالة بسرعة.
register-d-original = الرسالة نفسها توضع في قسمها، مثلًا المال.
register-d-bring = خذوا القائمة إلى كل حديث في مركز الاستشارة.
register-d-file-list = قائمة رسائلكم
register-d-file-open = رسائل يجب أن تجيبوا عليها
register-d-file-copies = نسخ من إجاباتكم
register-d-file-registered = إيصالات البريد المسجّل (Einschreiben) والفاكس
register-d-file-stamps = تأكيدات الاستلام من الدوائر
register-d-file-envelopes = ظروف لا يُعرف بعد لأي رسالة هي
register-d-field-number = رقم الرسالة
register-d-field-arrived = وصلت في
register-d-field-envelope = التاريخ على الظرف
register-d-field-sender = المرسل ورقم الملف (Aktenzeichen)
register-d-field-wants = ماذا تريد الدائرة، وحتى متى
register-d-field-answered = أُجيب عليها في، الإثبات
register-d-field-register = موجودة في القسم
register-d-keep-list = قائمة رسائلكم تبقى، حتى عندما تمتلئ.
register-d-keep-proofs = إيصالات البريد المسجّل والفاكس تبقى ما بقيت الرسالة.
register-d-keep-envelopes = الظروف الصفراء تبقى دائمًا مع الرسالة.
register-d-keep-advertising = لا حاجة إلى تسجيل الإعلانات. يمكن التخلص منها.
register-d-keep-normal = الظروف العادية التي ليس عليها تاريخ مهم يمكن التخلص منها.

### Register E
register-e-title = الخطة والحديث والتسليم
register-e-place = هنا خطتكم، وهي ملككم.
register-e-goals = اكتبوا ماذا تريدون أن تحققوا.
register-e-topics = قد يكون الهدف عملًا أو تعلّم الألمانية أو سكنًا أو صحة.
register-e-small = الخطوات الصغيرة أفضل من الأمنيات الكبيرة.
register-e-who = عند كل خطوة يُكتب من يفعلها وحتى متى.
register-e-done = اشطبوا الخطوات التي تمت.
register-e-well = اكتبوا أيضًا ما نجح.
register-e-both = الطرفان يقومان بمهام، لا أنتم فقط.
register-e-review = انظروا إلى الخطة من جديد كل ثلاثة أشهر.
register-e-change = يجوز لكم تغيير الهدف في أي وقت.
register-e-old = ضعوا الخطط القديمة في الخلف.
register-e-talk = اكتبوا بعد كل حديث أهم ما فيه.
register-e-sign = وقّعوا فقط على ما فهمتموه.
register-e-copy = اطلبوا دائمًا نسخة.
register-e-handover = عندما يتغير المستشار يحصل الجديد على ورقة تسليم.
register-e-choose = أنتم تقررون أي أوراق تكون معها.
register-e-receipt = الأوراق المسلَّمة والمستعادة مكتوبة في قائمة.
register-e-file-plan = خطتكم مع الأهداف والخطوات
register-e-file-notes = ملاحظات عن الأحاديث
register-e-file-agreements = اتفاقات موقّعة
register-e-file-handover = ورقة التسليم
register-e-file-receipts = إيصالات الأوراق المسلَّمة
register-e-file-old = الخطط السابقة مع التاريخ
register-e-field-goal = هدفي
register-e-field-step = الخطوة التالية
register-e-field-who = من يفعلها
register-e-field-until = حتى متى
register-e-field-review = ننظر إليها من جديد في
register-e-field-said = ماذا قيل
register-e-field-handed = الأوراق المسلَّمة، الأوراق المستعادة
register-e-keep-plan = الخطة السارية الآن تبقى في الأمام.
register-e-keep-agreements = الاتفاقات الموقّعة تبقى حتى يتم كل شيء.
register-e-keep-receipts = إيصالات الأوراق المسلَّمة تبقى حتى تعود الورقة.
register-e-keep-old-plans = الخطط القديمة يمكن التخلص منها. كثيرون يحتفظون بها، لأنها تبيّن ما تحقق.
register-e-keep-notes = الملاحظات التي صارت في الخطة يمكن التخلص منها.

### Sheets: A
sheet-my-details-title = بياناتي بنظرة واحدة
sheet-my-details-about = للدوائر ومراكز الاستشارة: أروا هذه الورقة بدلًا من أن تحكوا كل شيء من جديد.
sheet-my-details-family-name = اسم العائلة
sheet-my-details-given-name = الاسم الأول
sheet-my-details-birth-date = تاريخ الميلاد
sheet-my-details-birth-place = مكان الميلاد
sheet-my-details-nationality = الجنسية
sheet-my-details-marital-status = الحالة العائلية
sheet-my-details-languages = اللغات
sheet-my-details-interpreter = ترجمة شفوية إلى
sheet-my-details-reach = العنوان والاتصال
sheet-my-details-street = الشارع ورقم البيت
sheet-my-details-town = الرمز البريدي والمدينة
sheet-my-details-phone = الهاتف
sheet-my-details-letterbox = الاسم على صندوق البريد
sheet-my-details-address-since = السكن هناك منذ
sheet-my-details-permit = الإقامة
sheet-my-details-permit-kind = نوع الورقة
sheet-my-details-permit-number = الرقم
sheet-my-details-permit-until = صالحة حتى
sheet-my-details-residence-condition = أين يجب أن أسكن (Wohnsitzauflage)
sheet-my-details-work-note = هل العمل مسموح؟
sheet-my-details-life = الأسرة والألمانية والعمل
sheet-my-details-household = من يسكن معي؟ الاسم، تاريخ الميلاد
sheet-my-details-german-level = الألمانية، مع الإثبات
sheet-my-details-school = المدرسة، الشهادة
sheet-my-details-job = المهنة، العمل
sheet-my-details-income = أحصل على المال من
sheet-my-details-open-matters = ما لم ينتهِ بعد
sheet-name-variants-title = كيف يُكتب اسمي
sheet-name-variants-about = للدوائر ومراكز الاستشارة: الشخص نفسه، وطرق كتابة مختلفة.
sheet-name-variants-family-name = اسم العائلة، كما في الهوية
sheet-name-variants-given-name = الاسم الأول، كما في الهوية
sheet-name-variants-own-script = بأحرف لغتي
sheet-name-variants-birth-date = تاريخ الميلاد
sheet-name-variants-set-by-office = سجّلت دائرةٌ يوم الميلاد. أنا أعرف السنة فقط.
sheet-name-variants-others = طرق كتابة أخرى
sheet-name-variants-spelling = هكذا هو مكتوب هناك
sheet-name-variants-paper = على هذه الورقة
sheet-name-variants-reported = أُبلغ عنه في
sheet-name-variants-corrected = صُحّح في
sheet-name-variants-report = أبلغوا عن الخطأ كتابةً الدائرة التي أصدرت الورقة. واحتفظوا بنسخة.
sheet-numbers-title = أرقامي
sheet-numbers-about = للاتصالات والرسائل: كل دائرة تسأل أولًا عن رقمها.
sheet-numbers-kind = أي رقم
sheet-numbers-number = رقمي
sheet-numbers-letter = مكتوب في هذه الرسالة
sheet-numbers-azr = رقم السجل المركزي للأجانب (AZR)
sheet-numbers-bamf = رقم الملف لدى المكتب الاتحادي (BAMF)
sheet-numbers-permit = رقم بطاقة الإقامة (eAT)
sheet-numbers-agency = رقم الزبون لدى وكالة العمل
sheet-numbers-jobcenter = رقم الأسرة لدى الجوب سنتر (BG-Nummer)
sheet-numbers-social = رقم الملف لدى دائرة الشؤون الاجتماعية
sheet-numbers-child-benefit = رقم إعانة الطفل (Kindergeld)
sheet-numbers-tax = الرقم الضريبي (Steuer-ID)
sheet-numbers-pension = رقم تأمين المعاش
sheet-numbers-health = رقم التأمين الصحي
sheet-numbers-iban = رقم الحساب البنكي (IBAN)
sheet-numbers-exact = انقلوا كل رقم بالضبط، مع أحرفه وشرطاته.
sheet-numbers-give = لا تعطوا الرقم إلا للدائرة التي أصدرته.
sheet-addresses-title = أين سكنت
sheet-addresses-about = للدوائر: كثيرًا ما تسأل عن كل العناوين منذ الوصول.
sheet-addresses-from = من
sheet-addresses-to = إلى
sheet-addresses-address = الشارع والرمز البريدي والمدينة
sheet-addresses-told = أُبلغ العنوان الجديد إلى
sheet-reach-me-title = كيف تصلون إليّ بأمان
sheet-reach-me-about = للدوائر والمساعدين: يرجى الالتزام بذلك. الأمر يتعلق بسلامتي.
sheet-reach-me-safe-contact = هكذا يمكن الوصول إليّ بأمان
sheet-reach-me-safe-time = الوقت المناسب
sheet-reach-me-safe-language = اللغة
sheet-reach-me-no-contact = يرجى عدم الاتصال أو الكتابة إلى هنا
sheet-reach-me-contact-person = إذا لم تصلوا إليّ فاسألوا هذا الشخص
sheet-reach-me-contact-phone = الهاتف
sheet-reach-me-wishes = رغباتي للأحاديث
sheet-reach-me-interpreter = أحتاج إلى من يترجم لي.
sheet-reach-me-woman = أريد أن أتحدث مع امرأة.
sheet-reach-me-man = أريد أن أتحدث مع رجل.
sheet-reach-me-companion = يأتي معي شخص مرافق.
sheet-reach-me-child = يأتي معي طفل صغير.
sheet-reach-me-stairs = لا أستطيع صعود الدرج.
sheet-reach-me-letters = قولوا لي الأشياء المهمة من فضلكم، واكتبوها أيضًا.
sheet-reach-me-more = أشياء أخرى مهمة

### Sheets: B
sheet-who-helps-title = من يساعدني وفي ماذا؟
sheet-who-helps-about = لكم ولمن يساعدكم: هكذا يعرف كل شخص من يهتم بالأمر.
sheet-who-helps-topic = في ماذا
sheet-who-helps-name = الاسم، الجهة
sheet-who-helps-phone = الهاتف
sheet-who-helps-when = متى، اللغات
sheet-who-helps-until = منذ، حتى
sheet-who-helps-deputy = اسألوا: من يساعد عندما تكونون مرضى أو في إجازة؟
sheet-who-helps-end = هل توقف أحد عن المساعدة؟ اكتبوا التاريخ في العمود الأخير.
sheet-wallet-card-title = بطاقة للمحفظة
sheet-wallet-card-about = للطريق: قصّوها واطووها من الوسط وضعوها في المحفظة.
sheet-wallet-card-name = اسمي
sheet-wallet-card-language = أتكلم
sheet-wallet-card-help-name = يرجى الاتصال بـ
sheet-wallet-card-help-phone = الهاتف
sheet-wallet-card-advice = مركز استشارتي
sheet-wallet-card-advice-phone = الهاتف
sheet-wallet-card-doctor = الطبيب
sheet-wallet-card-doctor-phone = الهاتف
sheet-wallet-card-cut = قصّوا البطاقة على حافتها.
sheet-wallet-card-fold = اطووها عند الخط في الوسط.
sheet-wallet-card-number = لا تكتبوا عليها أرقامًا من الدوائر ولا كلمات مرور.

### Sheets: C
sheet-appointments-title = المواعيد
sheet-appointments-about = لكم ولمن يساعدكم: كل المواعيد في مكان واحد.
sheet-appointments-day = اليوم، الساعة
sheet-appointments-where = أين، الموقف
sheet-appointments-bring = ماذا آخذ معي
sheet-appointments-along = من يأتي معي
sheet-appointments-result = النتيجة
sheet-deadlines-title = مهلي
sheet-deadlines-about = لكم ولمن يقدّم لكم المشورة: المهم دائمًا ما هو مكتوب في رسالتكم.
sheet-deadlines-until = حتى متى
sheet-deadlines-what = ماذا عليّ أن أفعل
sheet-deadlines-office = الدائرة، رقم الرسالة
sheet-deadlines-counted = تُحسب من
sheet-deadlines-done = تم في
sheet-deadlines-envelope = احتفظوا بالظرف. قد يبيّن تاريخه بداية المهلة.
sheet-deadlines-early = لا تنتظروا حتى اليوم الأخير. اطلبوا المشورة من أحد في اليوم نفسه.
sheet-deadlines-expiring = هذه الأوراق تنتهي صلاحيتها
sheet-deadlines-expires = صالحة حتى
sheet-deadlines-paper = الورقة
sheet-deadlines-register = القسم
sheet-deadlines-applied = طُلب التمديد في
sheet-packing-list-title = ماذا آخذ إلى الموعد
sheet-packing-list-about = لكم: املؤوا هذه الورقة في المساء السابق. وخذوها معكم.
sheet-packing-list-where = الدائرة، الغرفة
sheet-packing-list-when = اليوم، الساعة
sheet-packing-list-way = الطريق، الموقف
sheet-packing-list-who = الاسم في الدائرة، الهاتف
sheet-packing-list-always = معي دائمًا
sheet-packing-list-permit = الهوية أو ورقة الإقامة
sheet-packing-list-letter = الرسالة التي فيها الدعوة
sheet-packing-list-pen = قلم وورقة للملاحظات
sheet-packing-list-interpreter = سألتُ مترجمًا أو مرافقًا
sheet-packing-list-papers = آخذ معي هذه الأوراق
sheet-packing-list-paper = الورقة
sheet-packing-list-register = القسم
sheet-packing-list-copy = نسخة أم أصل
sheet-packing-list-handed = سُلّمت، الختم
sheet-packing-list-ask = أريد أن أسأل عن
sheet-questions-title = أسئلتي للدائرة
sheet-questions-about = ضعوا قبل الموعد علامة عند ما تريدون أن تسألوا عنه. يمكن للدائرة أن تجيب بجانبه.
sheet-questions-interpreter = هل يستطيع أحد أن يترجم؟
sheet-questions-slow = تكلموا من فضلكم ببطء وبجمل بسيطة.
sheet-questions-money-when = من متى أحصل على المال؟
sheet-questions-rent = من يدفع الإيجار هذا الشهر؟
sheet-questions-missing = ما الأوراق التي ما زالت ناقصة؟ وحتى متى؟
sheet-questions-until = حتى متى يجب أن أجيب؟
sheet-questions-written = أعطوني الجواب مكتوبًا من فضلكم.
sheet-questions-stamp = اختموا نسختي من فضلكم.
sheet-questions-who = من المسؤول عني؟ الاسم والهاتف؟
sheet-questions-next = ما الخطوة التالية؟
sheet-questions-more = سؤال آخر
sheet-questions-answers = جواب الدائرة
sheet-questions-answer-missing = ما زال ينقص
sheet-questions-answer-until = حتى متى
sheet-questions-answer-name = الاسم، الهاتف
sheet-questions-answer-date = التاريخ، التوقيع المختصر
sheet-interpreter-slip-title = طلب ترجمة شفوية
sheet-interpreter-slip-about = للدائرة: يرجى التخطيط بحسب هذه المعلومات.
sheet-interpreter-slip-language = اللغة، اللهجة
sheet-interpreter-slip-name = اسمي
sheet-interpreter-slip-date = الموعد في
sheet-interpreter-slip-topic = الموضوع
sheet-interpreter-slip-woman = امرأة من فضلكم.
sheet-interpreter-slip-man = رجل من فضلكم.
sheet-interpreter-slip-no-child = من فضلكم لا طفل ولا أحد من عائلتي.
sheet-interpreter-slip-phone = الترجمة بالهاتف مناسبة لي.
sheet-companion-title = أرافق شخصًا
sheet-companion-about = للمرافق والدائرة: من أنا وماذا أفعل.
sheet-companion-companion = اسمي
sheet-companion-person = أرافق
sheet-companion-do = ماذا أفعل
sheet-companion-listen = أستمع وأكتب ملاحظات.
sheet-companion-ask = أسأل عندما يكون شيء غير واضح.
sheet-companion-time = أطلب الكلام ببطء وبكلمات بسيطة.
sheet-companion-calm = أبقى هادئًا ولطيفًا.
sheet-companion-not = ماذا لا أفعل
sheet-companion-decide = لا أقرر شيئًا عن الشخص الآخر.
sheet-companion-sign = لا أوقّع شيئًا عنه.
sheet-companion-record = لا أسجّل شيئًا ولا ألتقط صورًا.
sheet-companion-tell = لا أنقل شيئًا إلى أحد.
sheet-companion-office = من المفيد أن تعرفوا
sheet-companion-right = يجوز إحضار شخص مرافق إلى حديث في الدائرة (§ 14 Absatz 4 VwVfG، § 13 Absatz 4 SGB X).
sheet-companion-name = يجوز للدائرة أن تسأل من هو المرافق.
sheet-companion-speak = ما يقوله المرافق يُعتبر كلامكم، إلا إذا اعترضتم فورًا.
sheet-companion-stand = المصدر: gesetze-im-internet.de. تاريخ التحقق: 22.11.2026. عند الشك اسألوا مركز استشارة.
sheet-point-and-show-title = الإشارة بدل الكلام
sheet-point-and-show-about = أشيروا إلى الجملة التي تحتاجون إليها.
sheet-point-and-show-little-german = أتكلم القليل من الألمانية.
sheet-point-and-show-slow = ببطء من فضلكم.
sheet-point-and-show-write = اكتبوها من فضلكم.
sheet-point-and-show-not-understood = لا أفهم هذا.
sheet-point-and-show-help = أحتاج إلى مساعدة.
sheet-point-and-show-where = أين هذا؟
sheet-point-and-show-doctor = أحتاج إلى طبيب.
sheet-point-and-show-interpreter = مترجم من فضلكم.
sheet-point-and-show-call = اتصلوا هنا من فضلكم.
sheet-point-and-show-copy = نسخة من فضلكم.

### Sheets: register 8
sheet-health-title = صحتي
sheet-health-about = للطبيب والمستشفى. خاص: أروها فقط لمن تريدون.
sheet-health-name = الاسم
sheet-health-birth = تاريخ الميلاد
sheet-health-insurance = صندوق التأمين الصحي
sheet-health-number = رقم التأمين
sheet-health-doctor = الطبيب
sheet-health-doctor-phone = الهاتف
sheet-health-allergies = الحساسية
sheet-health-illnesses = الأمراض والعمليات
sheet-health-vaccinations = التطعيمات
sheet-health-medicines = الأدوية
sheet-health-medicine = الاسم
sheet-health-dose = كم
sheet-health-when = متى
sheet-health-for = لماذا
sheet-emergency-card-title = بطاقة للطوارئ
sheet-emergency-card-about = للإسعاف والمستشفى. اكتبوا فقط ما تريدون أن يراه الآخرون.
sheet-emergency-card-name = الاسم
sheet-emergency-card-birth = الميلاد
sheet-emergency-card-language = اللغة
sheet-emergency-card-blood = فصيلة الدم
sheet-emergency-card-call = يرجى الاتصال بـ
sheet-emergency-card-call-phone = الهاتف
sheet-emergency-card-allergies = الحساسية
sheet-emergency-card-medicine = الأدوية
sheet-emergency-card-illness = الأمراض
sheet-emergency-card-cut = قصّوا البطاقة واطووها من الوسط.
sheet-emergency-card-call-112 = عند الخطر على الحياة اتصلوا بالرقم 112. الاتصال مجاني، حتى من دون رصيد.
sheet-emergency-card-say = قولوا: أين؟ ماذا حدث؟ كم شخصًا؟ ثم انتظروا الأسئلة.

### Sheets: D
sheet-letters-title = قائمة الرسائل
sheet-letters-about = لكم ولمن يقدّم لكم المشورة: تحصل كل رسالة مهمة على رقم.
sheet-letters-number = الرقم
sheet-letters-arrived = وصلت في
sheet-letters-envelope = تاريخ الظرف
sheet-letters-sender = ممن، رقم الملف
sheet-letters-wants = ماذا يريدون، حتى متى
sheet-letters-answered = أُجيب في، الإثبات
sheet-letters-place = موجودة في
sheet-documents-title = الوثائق والأصول
sheet-documents-about = لكم: هكذا تجدون أيضًا الأوراق التي تحتفظ بها دائرة أو شخص لكم.
sheet-documents-number = الرقم
sheet-documents-paper = الوثيقة
sheet-documents-register = القسم
sheet-documents-issued = التاريخ
sheet-documents-valid = صالحة حتى
sheet-documents-original = مكان الأصل
sheet-still-needed-title = ما زلت أحتاج إليه
sheet-still-needed-about = لكم ولمن يساعدكم: أي ورقة تنقص، ولدى من هي؟
sheet-still-needed-for = من أجل ماذا
sheet-still-needed-paper = أي ورقة
sheet-still-needed-from = ممن
sheet-still-needed-asked = طُلبت في
sheet-still-needed-here = وصلت في
sheet-missing-sheet-title = ورقة مكان الوثيقة الناقصة (Fehlblatt)
sheet-missing-sheet-about = هنا تنقص ورقة. ضعوا هذه الورقة مكان الورقة التي تُخرجونها.
sheet-missing-sheet-day = أُخرجت في
sheet-missing-sheet-paper = الورقة
sheet-missing-sheet-who = لدى من هي
sheet-missing-sheet-back = عادت في
sheet-receipt-title = إيصال بالأوراق
sheet-receipt-about = للدائرة: يرجى تأكيد ما استلمتموه. يبقى جزء لديكم.
sheet-receipt-from = من
sheet-receipt-number = رقم الملف (Aktenzeichen)
sheet-receipt-papers = سُلّمت هذه الأوراق
sheet-receipt-copies = نسخ فقط
sheet-receipt-originals = أصول. سأستعيدها.
sheet-receipt-date = التاريخ
sheet-receipt-stamp = الختم والتوقيع
sheet-shown-to-title = ماذا أعطيت ولمن
sheet-shown-to-about = لكم: هكذا تعرفون من رأى أي ورقة أو حصل عليها.
sheet-shown-to-day = اليوم
sheet-shown-to-who = من
sheet-shown-to-what = ماذا
sheet-shown-to-how = رأى، نسخة، أصل
sheet-shown-to-back = عادت في
sheet-letter-address-title = رسالة: عنوان جديد
sheet-letter-address-about = لكل دائرة أعطتكم رقمًا: رسالة واحدة.
sheet-letter-address-subject = عنواني الجديد
sheet-letter-address-hello = السيدات والسادة المحترمون،
sheet-letter-address-moved = انتقلتُ إلى سكن جديد.
sheet-letter-address-since = عنواني الجديد سارٍ من: …
sheet-letter-address-street = الشارع ورقم البيت: …
sheet-letter-address-town = الرمز البريدي والمدينة: …
sheet-letter-address-change = يرجى تغيير عنواني في ملفاتكم.
sheet-letter-address-send = يرجى إرسال كل الرسائل من الآن إلى العنوان الجديد.
sheet-letter-address-confirm = يرجى تأكيد التغيير لي كتابةً.
sheet-letter-address-bye = مع أطيب التحيات
sheet-letter-decision-title = رسالة: طلب قرار مكتوب
sheet-letter-decision-about = لدائرة، إذا حصلتم على جواب شفوي فقط.
sheet-letter-decision-subject = طلب قرار مكتوب
sheet-letter-decision-hello = السيدات والسادة المحترمون،
sheet-letter-decision-asked = قدّمتُ لديكم طلبًا بتاريخ: …
sheet-letter-decision-topic = الموضوع: …
sheet-letter-decision-spoken = لم أحصل حتى الآن على قرار مكتوب.
sheet-letter-decision-decide = يرجى أن تقرروا بشأن طلبي وأن ترسلوا إليّ القرار مكتوبًا.
sheet-letter-decision-reason = يرجى كتابة الأسباب أيضًا.
sheet-letter-decision-missing = هل ما زالت هناك أوراق ناقصة؟ إذًا يرجى أن تكتبوا إليّ ما هي.
sheet-letter-decision-bye = مع أطيب التحيات
sheet-letter-interpreter-title = رسالة: طلب مترجم
sheet-letter-interpreter-about = لدائرة، قبل موعد.
sheet-letter-interpreter-subject = طلب مترجم أو مترجمة
sheet-letter-interpreter-hello = السيدات والسادة المحترمون،
sheet-letter-interpreter-invited = لديّ موعد عندكم بتاريخ: …
sheet-letter-interpreter-german = لغتي الألمانية لا تكفي بعد لهذا الحديث.
sheet-letter-interpreter-language = أتكلم: …
sheet-letter-interpreter-order = يرجى طلب شخص للترجمة الشفوية.
sheet-letter-interpreter-tell = هل هذا غير ممكن؟ إذًا يرجى أن تكتبوا إليّ قبل الموعد.
sheet-letter-interpreter-bye = مع أطيب التحيات
sheet-letter-later-title = رسالة: الأوراق تأتي لاحقًا
sheet-letter-later-about = لدائرة، إذا لم تكن لديكم ورقة بعد.
sheet-letter-later-subject = سأسلّم الأوراق لاحقًا
sheet-letter-later-hello = السيدات والسادة المحترمون،
sheet-letter-later-asked = طلبتم مني أوراقًا في رسالتكم بتاريخ: …
sheet-letter-later-missing = هذه الورقة ليست لديّ بعد: …
sheet-letter-later-ordered = طلبتُها من: …
sheet-letter-later-until = سأسلّمها فور حصولي عليها. يرجى إعطائي وقتًا حتى: …
sheet-letter-later-confirm = يرجى تأكيد ذلك لي كتابةً.
sheet-letter-later-bye = مع أطيب التحيات
sheet-letter-postpone-title = رسالة: تأجيل موعد
sheet-letter-postpone-about = لدائرة، إذا لم تستطيعوا الحضور إلى موعد.
sheet-letter-postpone-subject = طلب موعد آخر
sheet-letter-postpone-hello = السيدات والسادة المحترمون،
sheet-letter-postpone-invited = دعوتموني إلى الموعد بتاريخ: …
sheet-letter-postpone-cannot = للأسف لا أستطيع الحضور في هذا اليوم.
sheet-letter-postpone-reason = السبب هو: …
sheet-letter-postpone-proof = أرفق إثباتًا إذا كان لديّ.
sheet-letter-postpone-new = يرجى إعطائي موعدًا جديدًا.
sheet-letter-postpone-write = يرجى كتابة الموعد الجديد إلى عنواني.
sheet-letter-postpone-bye = مع أطيب التحيات

### Sheets: E
sheet-plan-title = خطتي
sheet-plan-about = لكم ولمن يقدّم لكم المشورة: الخطة ملككم. أنتم تحددون الأهداف.
sheet-plan-goal = هدفي
sheet-plan-step = الخطوة الأولى
sheet-plan-who = من
sheet-plan-until = حتى متى
sheet-plan-proof = الإثبات
sheet-plan-review = ننظر إلى الخطة من جديد في
sheet-plan-me = التاريخ، التوقيع
sheet-plan-other = التاريخ، توقيع المستشار
sheet-talk-note-title = ملاحظة عن حديث
sheet-talk-note-about = للطرفين: اكتبوا معًا ماذا سيحدث الآن.
sheet-talk-note-date = التاريخ
sheet-talk-note-with = حديث مع
sheet-talk-note-interpreter = الترجمة الشفوية
sheet-talk-note-said = عمّ تحدثنا
sheet-talk-note-i = ماذا أفعل أنا
sheet-talk-note-you = ماذا تفعلون أنتم
sheet-talk-note-until = حتى متى
sheet-talk-note-done = تم
sheet-talk-note-next = الحديث التالي
sheet-talk-note-bring = ماذا أحضر
sheet-talk-note-me = التوقيع
sheet-talk-note-other = توقيع المستشار أو الدائرة
sheet-handover-title = التسليم
sheet-handover-about = للمستشار الجديد: ما لم ينتهِ بعد وما هو مهم.
sheet-handover-person = الاسم
sheet-handover-language = اللغة
sheet-handover-from = المستشار حتى الآن، الهاتف
sheet-handover-to = المستشار الجديد، الهاتف
sheet-handover-open = ما لم ينتهِ بعد
sheet-handover-matter = الأمر
sheet-handover-office = الدائرة، رقم الملف
sheet-handover-until = حتى متى
sheet-handover-next = الخطوة التالية
sheet-handover-matters = ماذا يجب أن يعرف المستشار الجديد
sheet-handover-papers = أسلّم نسخًا من هذه الأوراق
sheet-handover-me = التاريخ، التوقيع
sheet-handover-old = المستشار حتى الآن
sheet-handover-new = المستشار الجديد
sheet-consent-title = موافقة
sheet-consent-about = من يجوز له أن يعرف ماذا؟ لا يجب أن توقّعوا. يمكنكم تغيير رأيكم في أي وقت.
sheet-consent-name = اسمي
sheet-consent-birth = تاريخ الميلاد
sheet-consent-from = يجوز لهذه الجهة أن تعطي معلومات
sheet-consent-to = إلى هذه الجهة أو هذا الشخص
sheet-consent-what = هذه المعلومات أو الأوراق بالضبط، لا غيرها
sheet-consent-why = من أجل ماذا
sheet-consent-until = هذه الموافقة سارية حتى
sheet-consent-free = أوقّع بإرادتي الحرة. إذا قلت لا، فلا يضرني ذلك.
sheet-consent-back = يمكنني سحب الموافقة في أي وقت. تكفي جملة واحدة.
sheet-consent-then = بعد ذلك لا يجوز إعطاء أي شيء آخر.
sheet-consent-read = شرح لي أحدٌ هذه الورقة بلغتي.
sheet-consent-explained = شرحها، باللغة
sheet-consent-me = التاريخ، التوقيع
sheet-consent-other = التاريخ، توقيع الجهة
sheet-consent-withdrawn = سُحبت في، التوقيع
sheet-consent-law = الأساس: المادة 7 من اللائحة الأوروبية لحماية البيانات (DSGVO). تاريخ التحقق: 22.11.2026.
sheet-honest-limits-title = ماذا يستطيع المصنّف
sheet-honest-limits-about = للجميع: اقرؤوا هذا مرة واحدة مع شخص تثقون به.
sheet-honest-limits-protects = مما يحميكم
sheet-honest-limits-stolen = إذا سُرق الحاسوب أو ذاكرة USB، فلا أحد يستطيع أن يقرأ أوراقكم.
sheet-honest-limits-no-net = البرنامج لا يتصل بالإنترنت أبدًا. ولا يرسل شيئًا.
sheet-honest-limits-changed = يلاحظ البرنامج إذا غيّر أحدٌ ملفًا.
sheet-honest-limits-not = مما لا يحميكم
sheet-honest-limits-forced = من يجبركم على فتح المصنّف يستطيع أن يرى كل شيء.
sheet-honest-limits-paper = الأوراق المطبوعة غير مقفلة. حافظوا عليها جيدًا.
sheet-honest-limits-password = من لديه كلمة المرور أو الرمز ومعهما المصنّف يستطيع أن يقرأ كل شيء.
sheet-honest-limits-spy = إذا كان على الحاسوب برنامج تجسس، فقد يرى كلمة المرور.
sheet-honest-limits-lost = إذا ضاعت كلمة المرور وضاع الرمز، فلا أحد يستطيع فتح المصنّف. ولا نحن أيضًا.
sheet-honest-limits-office = في إجراءات اللجوء يمكن لدائرة أن تطلب الأجهزة ووسائط التخزين. اسألوا قبل ذلك مركز استشارة.
sheet-honest-limits-law = ما ليس المصنّف
sheet-honest-limits-advice = المصنّف لا يحلّ محل الاستشارة ولا محل المحامي.
sheet-honest-limits-facts = تتغير القواعد والعناوين والأوقات. انظروا إلى تاريخ التحقق واسألوا.
sheet-honest-limits-letter = المهم دائمًا ما هو مكتوب في رسالتكم.
sheet-word-cards-title = بطاقات الكلمات: كلمات الدوائر
sheet-word-cards-about = للقصّ والتعلّم، وحدكم أو في مجموعة.
sheet-word-cards-antrag = طلب: تطلبون شيئًا من دائرة
sheet-word-cards-bescheid = قرار مكتوب من دائرة
sheet-word-cards-frist = مهلة: بعد هذا اليوم يفوت الوقت
sheet-word-cards-aktenzeichen = رقم ملفكم لدى دائرة
sheet-word-cards-widerspruch = اعتراض: تقولون لا لقرار
sheet-word-cards-klage = دعوى: تذهبون إلى المحكمة ضد قرار
sheet-word-cards-bewilligung = موافقة: الدائرة تقول نعم
sheet-word-cards-ablehnung = رفض: الدائرة تقول لا
sheet-word-cards-anhoerung = استماع: تسألكم الدائرة قبل أن تقرر
sheet-word-cards-einladung = دعوة: رسالة فيها موعد
sheet-word-cards-unterlagen = أوراق ووثائق
sheet-word-cards-nachweis = إثبات على ورق
sheet-word-cards-kopie = نسخة
sheet-word-cards-original = الأصل: الورقة الحقيقية
sheet-word-cards-beglaubigung = تصديق: ختم رسمي بأن النسخة صحيحة
sheet-word-cards-uebersetzung = ترجمة
sheet-word-cards-vollmacht = توكيل: يجوز لشخص أن يتصرف عنكم
sheet-word-cards-unterschrift = توقيع
sheet-word-cards-zustaendig = مختصّة: هذه الدائرة تقوم بالأمر
sheet-word-cards-gueltig = سارية حتى هذا اليوم
sheet-word-cards-einschreiben = بريد مسجّل: رسالة مع إثبات الإرسال

### Checklists: register 1
checklist-arrival-title = الوصول والتسجيل
checklist-arrival-new-law = منذ 12 حزيران (يونيو) 2026 تسري قواعد جديدة للجوء.
checklist-arrival-new-law-ask = اسألوا مركز استشارة ماذا يسري على طلبكم.
checklist-arrival-ask-protection = اطلبوا الحماية من سلطة: الشرطة أو دائرة الأجانب أو مركز الاستقبال (Aufnahmeeinrichtung).
checklist-arrival-get-registered = سجّلوا أنفسكم: صورة وبصمات ومعلومات شخصية. ويُسجَّل الأطفال أيضًا من عمر 6 سنوات.
checklist-arrival-keep-proof = احفظوا إثبات الوصول (Ankunftsnachweis) في مكان آمن واعملوا نسخة منه.
checklist-arrival-check-name = تحققوا من الاسم وتاريخ الميلاد والحالة العائلية على أوراقكم. أبلغوا عن الأخطاء فورًا.
checklist-arrival-special-needs = قولوا ما هي حاجاتكم الخاصة، مثلًا عند الحمل أو المرض أو الإعاقة أو العنف. هذا يسري أيضًا على الأطفال من دون والدين.
checklist-arrival-health-check = اذهبوا إلى الفحص الطبي الأول وإلى التطعيمات. واحتفظوا بدفتر التطعيم.
checklist-arrival-asylum-advice = اذهبوا إلى استشارة اللجوء المجانية (Asylverfahrensberatung) قبل أن تقدّموا الطلب.
checklist-arrival-report-city = بعد توزيعكم على دريسدن راجعوا دائرة الشؤون الاجتماعية (Sozialamt). ثم انتقلوا إلى المسكن.
checklist-arrival-register-address = سجّلوا عنوانكم. في مساكن اللاجئين يتم ذلك غالبًا بقائمة: اسألوا عن ذلك.
checklist-asylum-title = إجراءات اللجوء وجلسة الاستماع
checklist-asylum-new-law = منذ 12 حزيران (يونيو) 2026 تسري قواعد جديدة للجوء.
checklist-asylum-new-law-ask = اسألوا مركز استشارة ماذا يسري على طلبكم.
checklist-asylum-lodge = اذهبوا في الوقت المحدد إلى الموعد لدى المكتب الاتحادي (BAMF) وقدّموا الطلب هناك.
checklist-asylum-interpreter = اذكروا لغتكم. قولوا إن كنتم تفضّلون التحدث مع امرأة أو مع رجل.
checklist-asylum-prepare = رتّبوا بهدوء قبل جلسة الاستماع ما حدث: الأماكن والتواريخ والأشخاص والأدلة.
checklist-asylum-tell-all = اذكروا في جلسة الاستماع كل الأسباب. ما تقولونه لاحقًا قد لا يُحسب.
checklist-asylum-read-back = اطلبوا ترجمة المحضر لكم من جديد. لا توقّعوا إلا بعد تصحيح الأخطاء.
checklist-asylum-keep-record = احتفظوا بنسخة من المحضر.
checklist-asylum-new-address = اكتبوا كل عنوان جديد فورًا إلى ثلاث جهات: المكتب الاتحادي (BAMF) ودائرة الأجانب والمحكمة.
checklist-asylum-decision = هل وصل القرار (Bescheid)؟ احتفظوا بالظرف الذي عليه التاريخ. اطلبوا المشورة في اليوم نفسه.
checklist-asylum-court-limit = عند الرفض: اكتبوا في التقويم المهلة المذكورة في المعلومات عن طرق الطعن (Rechtsbehelfsbelehrung).
checklist-asylum-child-born = هل وُلد طفلكم في ألمانيا؟ أبلغوا المكتب الاتحادي (BAMF) ودائرة الأجانب.
checklist-first-months-title = بعد الاعتراف باللجوء: الأشهر الثلاثة الأولى
checklist-first-months-jobcenter = قدّموا طلب الإعانات لدى الجوب سنتر (Jobcenter). دائرة الشؤون الاجتماعية تدفع فقط حتى الانتقال إليه.
checklist-first-months-family-limit = احفظوا مهلة 3 أشهر للم شمل الأسرة (Familiennachzug)، حتى لو كانت أوراق ناقصة.
checklist-first-months-health-insurer = اختاروا صندوق تأمين صحي (Krankenkasse) وسجّلوا أنفسكم فيه.
checklist-first-months-course = احصلوا على الحق في دورة الاندماج. واستعملوه خلال سنة.
checklist-first-months-residence-rule = اقرؤوا قاعدة مكان السكن (Wohnsitzregel): هل يُسمح لكم بالانتقال؟
checklist-first-months-flat = ابحثوا عن شقة. احصلوا على موافقة الجوب سنتر قبل أن توقّعوا.
checklist-first-months-account = افتحوا حسابًا بنكيًا. اسألوا عن حساب أساسي (Basiskonto).
checklist-first-months-child-benefit = قدّموا طلب إعانة الطفل (Kindergeld).
checklist-first-months-children = سجّلوا أطفالكم في الروضة (Kita) أو المدرسة.
checklist-first-months-certificates = اجمعوا الشهادات واطلبوا المشورة بشأن معادلتها (Anerkennung).
checklist-identity-title = الهوية والأوراق
checklist-identity-copies = صوّروا كل الأوراق واحفظوا الصور مشفّرة. أعطوا نسخة لشخص تثقون به.
checklist-identity-no-originals = لا ترسلوا الأصول بالبريد أبدًا. استعملوا نسخًا مصدّقة.
checklist-identity-passport = قدّموا طلب جواز سفر من بلدكم، إذا كان ذلك مقبولًا لكم. وإلا فاكتبوا لماذا لا يمكن ذلك.
checklist-identity-no-embassy = إذا كنتم لاجئين معترفًا بهم، فلا تذهبوا إلى سفارة بلدكم من دون مشورة.
checklist-identity-no-embassy-note = تغيّر قانون اللجوء في حزيران (يونيو) 2026: اسألوا عن ذلك.
checklist-identity-compare = قارنوا الأسماء والتواريخ على كل الأوراق. اكتبوا الفروق.
checklist-identity-lost = هل ضاعت ورقة؟ أبلغوا الشرطة واحتفظوا بالإثبات.
checklist-identity-show-little = أروا فقط الورقة المطلوبة.
checklist-identity-dates = انقلوا المهل من كل ورقة إلى ورقة «المواعيد والمهل».
checklist-permit-title = بطاقة الإقامة ووثيقة السفر
checklist-permit-appointment = بعد الاعتراف باللجوء احجزوا موعدًا لدى دائرة الأجانب (Ausländerbehörde).
checklist-permit-biometrics = سلّموا صورة بيومترية وبصمات الأصابع.
checklist-permit-check-card = تحققوا من البطاقة فورًا: هل الاسم ومدة الصلاحية صحيحان؟ هل العمل مسموح؟
checklist-permit-pin-letter = احتفظوا بالرسالة التي فيها رقم PIN. يمكنكم طلب تفعيل الهوية الإلكترونية.
checklist-permit-travel-document = قدّموا طلب وثيقة السفر (Reiseausweis): الزرقاء للاجئين. الرمادية ممكنة فقط إذا لم تستطيعوا الحصول على جواز سفر.
checklist-permit-fee-waiver = هل تعيشون من إعانات الجوب سنتر أو دائرة الشؤون الاجتماعية؟ اطلبوا الإعفاء من الرسوم.
checklist-permit-renew = اطلبوا التمديد كتابةً قبل انتهاء الصلاحية، والأفضل قبل 3 أشهر.
checklist-permit-provisional = هل تنتهي صلاحية البطاقة قبل القرار؟ اطلبوا شهادة مؤقتة (Fiktionsbescheinigung).
checklist-permit-lost-card = هل ضاعت البطاقة؟ أبلغوا الشرطة ودائرة الأجانب فورًا.
checklist-permit-travel-home = اطلبوا مشورة قانونية قبل أن تسافروا إلى بلدكم. وإلا فالحماية في خطر.
checklist-toleration-title = تعليق الترحيل (Duldung)
checklist-toleration-renew = اطلبوا تمديد الـ Duldung قبل أن تنتهي.
checklist-toleration-read-text = اقرؤوا النص الإضافي: هل العمل مسموح؟ هل هناك إلزام بمكان سكن (Wohnsitzauflage)؟ هل مكتوب § 60b؟
checklist-toleration-identity = تعاونوا في إثبات الهوية والحصول على جواز سفر. وأثبتوا كل شيء كتابةً.
checklist-toleration-work = قدّموا طلب إذن العمل لوظيفة معيّنة.
checklist-toleration-training = هل وجدتم تدريبًا مهنيًا؟ اسألوا عن Ausbildungsduldung أو عن إذن الإقامة (§ 16g).
checklist-toleration-under-27 = هل عمركم أقل من 27 سنة؟ اطلبوا فحص § 25a.
checklist-toleration-long-stay = هل أنتم هنا منذ أربع أو ست سنوات؟ اطلبوا فحص § 25b.
checklist-toleration-illness = هل أنتم مرضى جدًا فلا تستطيعون السفر؟ سلّموا فورًا شهادة طبية مفصّلة (qualifizierte ärztliche Bescheinigung).
checklist-toleration-departure = هل وصلت رسالة عن المغادرة أو الترحيل؟ اطلبوا المشورة فورًا.

### Checklists: register 2
checklist-money-title = الحساب البنكي، دائرة الشؤون الاجتماعية، الجوب سنتر
checklist-money-which-office = اعرفوا أي دائرة تدفع: دائرة الشؤون الاجتماعية (AsylbLG) أم الجوب سنتر (Grundsicherungsgeld).
checklist-money-which-office-note = قد تتغير القواعد للقادمين من أوكرانيا: اسألوا عن ذلك.
checklist-money-payment-card = إذا كانت لديكم بطاقة دفع (Bezahlkarte)، فاسألوا عن القواعد وعن المبلغ النقدي. يجب أن يستطيع كل شخص بالغ في الأسرة التصرف بماله بنفسه.
checklist-money-payment-card-note = لم نستطع التحقق من قيمة المبلغ النقدي.
checklist-money-after-36-months = بعد 36 شهرًا من الإقامة اسألوا عن إعانات أعلى، تشبه المساعدة الاجتماعية (Sozialhilfe).
checklist-money-apply-jobcenter = قدّموا الطلب لدى الجوب سنتر مبكرًا. يسري الطلب فقط من أول الشهر.
checklist-money-renew-jobcenter = قدّموا طلب التمديد (Weiterbewilligung) قبل النهاية بنحو ستة أسابيع.
checklist-money-appointments = اذهبوا إلى كل موعد. إذا لم تستطيعوا الحضور، فألغوا الموعد قبل ذلك وأثبتوا السبب.
checklist-money-appointments-note = منذ تموز (يوليو) 2026 تسري قواعد جديدة. نعرفها من مصدر غير مباشر فقط.
checklist-money-report-changes = أبلغوا فورًا عن التغييرات: عمل أو مال أو طفل أو انتقال أو سفر أو انضمام أحد من الأسرة إلى السكن.
checklist-money-check-decision = تحققوا من كل قرار: هل عدد الأشخاص والإيجار والمبلغ المدفوع لاحقًا صحيحة؟
checklist-money-education-benefits = قدّموا للأطفال طلب إعانات التعليم والمشاركة (Bildung und Teilhabe): لوازم المدرسة والغداء والرحلات والرياضة.
checklist-money-city-pass = قدّموا طلب بطاقة دريسدن (Dresden-Pass) للأسعار المخفّضة.
checklist-money-broadcasting-fee = قدّموا طلب الإعفاء من رسوم البث (Rundfunkbeitrag).
checklist-money-debts = إذا كانت عليكم ديون، فاذهبوا مبكرًا إلى استشارة الديون (Schuldnerberatung). افتحوا الرسائل الصفراء فورًا.

### Checklists: register 3
checklist-housing-title = البحث عن شقة والانتقال
checklist-housing-may-move = تحققوا من قرار الإلزام (Auflage): هل يُسمح لكم بترك المسكن؟
checklist-housing-entitlement = إذا كان دخلكم قليلًا، فقدّموا طلب شهادة الحق في سكن مدعوم (Wohnberechtigungsschein).
checklist-housing-limits = قارنوا مساحة الشقة وإيجارها بالحدود التي وضعتها المدينة.
checklist-housing-approval = اطلبوا قبل التوقيع الموافقة على الإيجار والتأمين (Kaution) وتكاليف الانتقال.
checklist-housing-contract = اطلبوا من أحد أن يقرأ عقد الإيجار كله قبل التوقيع. لا تدفعوا نقدًا من دون إيصال أبدًا.
checklist-housing-photos = التقطوا صورًا عند تسليم الشقة واحتفظوا بالمحضر.
checklist-housing-landlord-form = احصلوا من المؤجّر على تأكيد صاحب السكن (Wohnungsgeberbestätigung).
checklist-housing-register = سجّلوا العنوان الجديد خلال أسبوعين.
checklist-housing-electricity = اشتركوا في الكهرباء واكتبوا رقم العدّاد.
checklist-housing-name = اكتبوا اسمكم على صندوق البريد والجرس. وإلا لا يصل بريد.
checklist-housing-tell-address = أبلغوا العنوان الجديد إلى: دائرة الأجانب، الجوب سنتر أو دائرة الشؤون الاجتماعية، صندوق التأمين الصحي، البنك، المدرسة.
checklist-housing-rent-debts = عند إنهاء العقد أو تأخر الإيجار اطلبوا المساعدة فورًا.
checklist-moving-title = الانتقال إلى مدينة أخرى
checklist-moving-residence-rule = تحققوا من قاعدة مكان السكن (Wohnsitzregel) قبل أن توقّعوا العقد. واطلبوا إلغاءها عند الضرورة.
checklist-moving-redistribution = خلال إجراءات اللجوء لا يجوز الانتقال هكذا. قدّموا طلب إعادة التوزيع (Umverteilung).
checklist-moving-approval = احصلوا على موافقة الجوب سنتر في المكان الجديد.
checklist-moving-notice = أنهوا عقد الشقة القديمة واتفقوا على موعد تسليمها.
checklist-moving-tell-others = أخبروا الروضة والمدرسة وصندوق التأمين الصحي والبنك بالعنوان الجديد. ولا تنسوا الهاتف والكهرباء.
checklist-moving-register = سجّلوا أنفسكم في المدينة الجديدة. اطلبوا نقل ملفكم لدى دائرة الأجانب إليها.
checklist-moving-renewal = هل طلب التمديد قيد العمل؟ اسألوا بعد الانتقال دائرة الأجانب الجديدة.

### Checklists: register 4
checklist-language-title = اللغة الألمانية ودورة الاندماج
checklist-language-status = اسألوا: هل لديكم حق في الدورة، أم تحتاجون إلى قبول؟
checklist-language-status-note = بحسب خبر في صحيفة لا توجد منذ شباط (فبراير) 2026 قبولات اختيارية. لا نعرف ماذا يسري في 2027.
checklist-language-entitlement = احصلوا على الحق في الدورة أو الإلزام بها.
checklist-language-fee = قدّموا طلب الإعفاء من رسوم الدورة.
checklist-language-provider = ابحثوا عن مدرسة للدورة وقدّموا اختبار تحديد المستوى.
checklist-language-attend = احضروا بانتظام. قدّموا عذرًا عن كل يوم تغيبون فيه.
checklist-language-exams = قدّموا امتحان DTZ واختبار «الحياة في ألمانيا» (Leben in Deutschland). واحتفظوا بالشهادات.
checklist-language-job-course = اسألوا بعد ذلك عن دورة لغة مهنية (Berufssprachkurs).
checklist-language-free-courses = لا مكان في الدورة؟ استفيدوا من دورات المتطوعين المجانية ومن مكتبة المدينة.

### Checklists: register 5
checklist-certificates-title = الميلاد والزواج والوثائق الرسمية
checklist-certificates-birth = وُلد طفلكم في المستشفى: المستشفى يبلّغ عن ذلك. وتأخذون الشهادة من دائرة الأحوال المدنية (Standesamt).
checklist-certificates-no-papers = هل تنقصكم وثائق رسمية؟ اسألوا عن قيد من السجل (Registerauszug) أو عن إقرار بدل القسم (eidesstattliche Versicherung).
checklist-certificates-father = اطلبوا إثبات الأبوّة رسميًا وتفاهموا على الحضانة (Sorgerecht).
checklist-certificates-baby-benefits = قدّموا للطفل طلبات إعانة الطفل (Kindergeld) وإعانة الوالدين (Elterngeld) والتأمين الصحي والإقامة.
checklist-certificates-tax-id = يصل الرقم الضريبي للطفل (Steuer-ID) بالبريد. احتفظوا بالرسالة.
checklist-certificates-marriage = هل تريدون الزواج؟ اسألوا مبكرًا أي أوراق تنقص.
checklist-certificates-death-divorce = بعد وفاة أو طلاق أروا الوثيقة لكل الدوائر.
checklist-certificates-foreign = مع وثائق من الخارج اسألوا عن التصديق (Legalisation) أو الأبوستيل (Apostille). لا تتركوا الأصل لأحد.
checklist-reunification-title = لم شمل الأسرة
checklist-reunification-possible = اطلبوا فحص إن كان لم الشمل ممكنًا مع ورقة إقامتكم.
checklist-reunification-notice = كلاجئين معترف بهم أو مع حق اللجوء: قدّموا خلال 3 أشهر الإشعار الذي يحفظ المهلة (fristwahrende Anzeige).
checklist-reunification-subsidiary = مع الحماية الفرعية (subsidiärer Schutz) لم الشمل متوقف حتى 23 تموز (يوليو) 2027. توجد استثناءات في الحالات الخاصة (Härtefall) فقط.
checklist-reunification-visa = تحجز الأسرة موعد التأشيرة في الخارج. اسألوا عن قائمة الانتظار.
checklist-reunification-documents = أحضروا وثائق الزواج والميلاد. اسألوا عن التصديق (Legalisation) والترجمة.
checklist-reunification-children = قدّموا الطلب للأطفال قبل عيد ميلادهم الثامن عشر. أرفقوا أوراق الوالد الآخر.
checklist-reunification-after-arrival = بعد الدخول: سجّلوا الأسرة. قدّموا طلب تصريح الإقامة (Aufenthaltstitel) ولجوء الأسرة (Familienasyl).
checklist-reunification-german-a1 = اسألوا إن كان مستوى A1 في الألمانية ضروريًا. للاجئين لا يُطلب ذلك غالبًا.
checklist-school-title = الروضة والمدرسة
checklist-school-nursery-place = اطلبوا مكانًا في الروضة عبر بوابة Kita-Portal. هذا ممكن منذ الولادة، مع خمس رغبات على الأكثر.
checklist-school-nursery-confirm = أكّدوا الطلب كل 14 يومًا إذا طلبت البوابة ذلك.
checklist-school-nursery-doctor = قبل البداية احصلوا على شهادة من الطبيب وعلى إثبات الحماية من الحصبة.
checklist-school-nursery-fee = مع الجوب سنتر أو دائرة الشؤون الاجتماعية أو إعانة السكن أو الإعانة الإضافية للطفل لا تدفعون رسومًا. قدّموا طلبًا لذلك.
checklist-school-after-school = سجّلوا للرعاية بعد المدرسة (Hort) مباشرة في المدرسة أو في الـ Hort.
checklist-school-school-advice = هل أنتم جدد في ساكسونيا ولا يتكلم طفلكم الألمانية بعد؟ سجّلوه لدى استشارة التعليم الخاصة (Besondere Bildungsberatung).
checklist-school-school-advice-note = توجد مواعيد في المكان أيام الثلاثاء من الساعة 13 إلى 18.
checklist-school-german-class = يتعلم طفلكم الألمانية أولًا في الصف التحضيري (Vorbereitungsklasse). وينتقل خطوة خطوة إلى الصف العادي.
checklist-school-first-year = سجّلوا الأطفال المبتدئين في وقت التسجيل. احجزوا موعد الفحص قبل المدرسة.
checklist-school-ill = هل طفلكم مريض؟ اتصلوا بالمدرسة في اليوم نفسه.
checklist-school-education-benefits = قدّموا طلب إعانات التعليم والمشاركة (Bildung und Teilhabe) للوازم المدرسة والطعام والرحلات.

### Checklists: register 6
checklist-work-title = العمل وإذن العمل
checklist-work-may-work = انظروا في ورقة إقامتكم إن كان العمل مسموحًا.
checklist-work-permission = مع Aufenthaltsgestattung أو Duldung: اطلبوا قبل البدء الإذن لهذه الوظيفة بالذات.
checklist-work-permission-note = تغيّر قانون اللجوء في حزيران (يونيو) 2026: اسألوا عن ذلك.
checklist-work-ready = جهّزوا الرقم الضريبي (Steuer-ID) ورقم التأمين وصندوق التأمين الصحي والحساب البنكي.
checklist-work-contract = اقرؤوا العقد بدقة: الأجر والساعات وفترة التجربة والإجازة. لا يجوز أن يكون الأجر أقل من الحد الأدنى (Mindestlohn).
checklist-work-payslips = اكتبوا ساعات عملكم. واحتفظوا بكل كشف راتب.
checklist-work-report = أبلغوا الجوب سنتر أو دائرة الشؤون الاجتماعية عن العمل قبل اليوم الأول.
checklist-work-dismissed = هل فُصلتم من العمل (Kündigung)؟ ارفعوا دعوى خلال ثلاثة أسابيع. سجّلوا أنفسكم فورًا كباحثين عن عمل.
checklist-work-training = هل تبحثون عن تدريب مهني؟ اسألوا عن الاستشارة المهنية والتدريب العملي وبرنامج Einstiegsqualifizierung.
checklist-work-legal = لا تعملوا بلا تسجيل رسمي. فعندها لستم مؤمّنين، وإقامتكم في خطر.

### Checklists: register 7
checklist-recognition-title = معادلة الشهادات
checklist-recognition-collect = اجمعوا أصول شهاداتكم. اطلبوا الناقصة منها من الخارج.
checklist-recognition-regulated = اعرفوا إن كانت مهنتكم تحتاج إلى ترخيص، مثل الطب والتمريض والتعليم.
checklist-recognition-translate = ترجموا المطلوب فقط. يجب أن تكون الترجمة محلّفة.
checklist-recognition-costs = اسألوا قبل تقديم الطلب عن التكاليف والمساعدات المالية.
checklist-recognition-apply = قدّموا الطلب لدى الجهة المختصة، مثل IHK FOSA أو غرفة الحرف (Handwerkskammer) أو ZAB.
checklist-recognition-no-papers = ليست لديكم أوراق؟ اسألوا عن تقييم المهارات (Qualifikationsanalyse).
checklist-recognition-decision = اقرؤوا القرار: هل الشهادة معادلة كليًا أم جزئيًا؟ اسألوا ما الذي ما زال ينقص.
checklist-recognition-school = للشهادات المدرسية اسألوا جهة معادلة الشهادات في ساكسونيا (Zeugnisanerkennung).

### Checklists: register 8
checklist-health-title = التأمين الصحي والطبيب والتطعيم
checklist-health-card-or-slip = اعرفوا ماذا تأخذون إلى الطبيب: قسيمة العلاج (Behandlungsschein) أم البطاقة الصحية (Gesundheitskarte).
checklist-health-doctor = ابحثوا عن طبيب أسرة. اسألوا قبل ذلك عن اللغة.
checklist-health-interpreter = اسألوا في العيادة عن خدمة المترجمين (Gemeindedolmetscherdienst).
checklist-health-vaccinations = أكملوا تطعيماتكم، والحصبة أولًا.
checklist-health-check-ups = اذهبوا مع الأطفال إلى الفحوص من U1 إلى U9 وإلى J1. خذوا معكم الدفتر الأصفر.
checklist-health-emergency = عند الخطر على الحياة: 112. العيادة مغلقة والحالة ليست خطيرة على الحياة: 116117.
checklist-health-mind = تحدثوا عن الضغط النفسي، مثلًا في المركز النفسي الاجتماعي (Psychosoziales Zentrum) أو عند طبيب الأسرة.
checklist-health-dentist = طبيب الأسنان مع إعانات AsylbLG: فقط عند الألم والحالات المستعجلة. اسألوا قبل ذلك عن التكاليف.
checklist-health-co-payments = اطلبوا من صندوق التأمين الصحي الإعفاء من المساهمة في التكاليف (Zuzahlung).
checklist-health-aids = احصلوا على الموافقة قبل شراء نظارة أو علاج أو أدوات مساعدة.
checklist-pregnancy-title = الحمل والولادة
checklist-pregnancy-doctor = اذهبن مبكرًا إلى طبيبة النساء. مع إعانات AsylbLG خذن قبل ذلك قسيمة علاج (Behandlungsschein).
checklist-pregnancy-booklet = احملن دفتر الحمل (Mutterpass) معكن دائمًا.
checklist-pregnancy-counselling = اذهبن إلى استشارة الحمل (Schwangerschaftsberatung). تساعد في المال من أجل الطفل وفي الأسئلة القانونية.
checklist-pregnancy-employer = أخبرن صاحب العمل. عندها تسري الحماية من الفصل وإجازة الأمومة.
checklist-pregnancy-midwife = ابحثن مبكرًا عن قابلة (Hebamme).
checklist-pregnancy-equipment = قدّمن طلب المال للحمل والطفل قبل أن تشترين شيئًا.
checklist-pregnancy-distress = في الشدة الكبيرة يساعد هاتف «Schwangere in Not». والولادة السرّية ممكنة أيضًا.
checklist-pregnancy-accommodation = تحدثن في المسكن عن الحماية: غرفة خاصة وانتقال أقل.

### Checklists: register 9
checklist-under-18-title = تحت 18 سنة ووحدكم هنا
checklist-under-18-youth-office = اطلبوا تسجيلكم لدى مكتب رعاية الشباب (Jugendamt). فهو يرعاكم أولًا بشكل مؤقت.
checklist-under-18-guardian = تحصلون على وصي (Vormund). هذا الشخص يتكلم باسمكم: تعرّفوا إليه.
checklist-under-18-age = قولوا عمركم الصحيح. إذا كان هناك شك، يُفحص ذلك. وحتى ذلك الحين تُعتبرون قاصرين.
checklist-under-18-asylum = يقدّم الوصي طلب اللجوء معكم. اذهبوا قبل ذلك معًا إلى استشارة اللجوء.
checklist-under-18-school = اذهبوا إلى المدرسة أو إلى الصف التحضيري. واحتفظوا بشهاداتكم.
checklist-under-18-family = هل تبحثون عن أسرتكم؟ تساعد خدمة البحث في الصليب الأحمر (DRK-Suchdienst). اسألوا أيضًا إن كانت أسرتكم تستطيع القدوم.
checklist-under-18-turning-18 = عند بلوغ 18 سنة يتغير الكثير. خططوا قبل ذلك للمساعدة والسكن والجوب سنتر.
checklist-under-18-rights = اعرفوا حقوقكم: مساعدة طبية ومصروف شخصي وشكوى لدى مكتب رعاية الشباب أو جهة الشكاوى (Ombudsstelle).
checklist-women-title = الحماية للنساء
checklist-women-danger = عند الخطر اتصلن بالرقم 110. تستطيع الشرطة إخراج المعتدي من الشقة.
checklist-women-helpline = هاتف المساعدة 116016 يساعد من دون ذكر الاسم، ليلًا ونهارًا وبـ 18 لغة.
checklist-women-shelter = اسألن هاتف المساعدة أو D.I.K. عن مكان في بيت حماية النساء (Frauenhaus). واسألن أيضًا كيف تصلن إليه بأمان.
checklist-women-injuries = اطلبن من الطبيب توثيق الإصابات والتقطن صورًا.
checklist-women-protection-order = قدّمن لدى محكمة الأسرة (Familiengericht) طلب أمر حماية (Schutzanordnung).
checklist-women-own-residence = بعد العنف أو الانفصال اطلبن فحص حقكن الخاص في الإقامة.
checklist-women-accommodation = تحدثن عن العنف في المسكن. اطلبن النقل وتغيير الإلزام بمكان السكن (Wohnsitzauflage).
checklist-women-girls = عند ختان الإناث أو الزواج القسري توجد استشارة خاصة، للفتيات أيضًا.

### Checklists: register 10
checklist-driving-title = تبديل رخصة القيادة
checklist-driving-six-months = برخصة أجنبية يجوز لكم غالبًا القيادة ستة أشهر فقط.
checklist-driving-country = اسألوا إن كان بلدكم في الملحق 11 (Anlage 11). عندها تحتاجون إلى امتحانات أقل أو لا تحتاجون إليها.
checklist-driving-tests = وإلا فقدّموا الامتحان النظري والامتحان العملي. اختاروا مدرسة قيادة.
checklist-driving-translate = ترجموا الرخصة لدى جهة معترف بها.
checklist-driving-apply = قدّموا الطلب لدى دائرة رخص القيادة (Fahrerlaubnisbehörde).
checklist-driving-no-original = ليس لديكم الأصل؟ أثبتوا أنكم تحاولون الحصول عليه، واطلبوا المشورة.
checklist-driving-insurance = من دون رخصة سارية لا يدفع التأمين. وهذا أيضًا جريمة.

### Regions, residence papers and kinds of document
pack-de-name = ألمانيا
pack-sn-name = ساكسونيا
pack-dresden-name = دريسدن
pack-leipzig-name = لايبزيغ
status-kein-papier = لا ورقة بعد
status-ankunftsnachweis = إثبات الوصول (Ankunftsnachweis)
status-gestattung = إذن الإقامة خلال إجراءات اللجوء (Aufenthaltsgestattung)
status-ueberstellung = دولة أخرى في الاتحاد الأوروبي مسؤولة
status-duldung = تعليق الترحيل (Duldung)
status-duldung-60b = تعليق الترحيل مع هوية غير واضحة (§ 60b)
status-duldung-60c = تعليق الترحيل للتدريب المهني (§ 60c)
status-duldung-60d = تعليق الترحيل للعمل (§ 60d)
status-erlaubnis = أي إذن إقامة (Aufenthaltserlaubnis)
status-ae-25-1 = إذن إقامة لأصحاب حق اللجوء (§ 25 Abs. 1)
status-ae-25-2-fl = إذن إقامة للاجئين (§ 25 Abs. 2)
status-ae-25-2-sub = إذن إقامة مع الحماية الفرعية (§ 25 Abs. 2)
status-ae-25-3 = إذن إقامة مع حظر الترحيل (§ 25 Abs. 3)
status-ae-24 = إذن إقامة للحماية المؤقتة (§ 24)
status-ae-25-4 = إذن إقامة لأسباب ملحّة (§ 25 Abs. 4)
status-ae-25-5 = إذن إقامة عندما تكون المغادرة غير ممكنة (§ 25 Abs. 5)
status-ae-25a = إذن إقامة للشباب المندمجين جيدًا (§ 25a)
status-ae-25b = إذن إقامة عند الاندماج الدائم (§ 25b)
status-ae-104c = حق إقامة الفرصة (§ 104c)
status-ae-23 = برنامج استقبال أو إعادة توطين (§ 23)
status-ae-23a = إذن إقامة في الحالات الخاصة (§ 23a)
status-ae-fam = إذن إقامة للم شمل الأسرة
status-fiktion-81-3 = شهادة مؤقتة (Fiktionsbescheinigung، § 81 Abs. 3)
status-fiktion-81-4 = شهادة مؤقتة (Fiktionsbescheinigung، § 81 Abs. 4)
status-ne-26-3 = إقامة دائمة للاجئين (§ 26 Abs. 3)
status-ne-9 = إقامة دائمة أو إقامة أوروبية طويلة (§ 9)
status-uma = قاصرون من دون مرافق
status-gueb = شهادة عبور الحدود (Grenzübertrittsbescheinigung)
status-asylblg = إعانات من دائرة الشؤون الاجتماعية (AsylbLG)
status-jobcenter = إعانات من الجوب سنتر (Jobcenter)
status-wohngeld = إعانة السكن (Wohngeld)
document-ankunftsnachweis = إثبات الوصول (Ankunftsnachweis)
document-aufenthaltsgestattung = إذن الإقامة خلال إجراءات اللجوء (Aufenthaltsgestattung)
document-duldung = تعليق الترحيل (Duldung)
document-bamf-bescheid = قرار المكتب الاتحادي (BAMF)
document-umschlag-zustellung = الظرف الأصفر مع تاريخه
document-anhoerungsprotokoll = محضر جلسة الاستماع (Anhörung)
document-ladung-bamf = الدعوة إلى موعد لدى المكتب الاتحادي (BAMF)
document-zuweisung = قرار التوزيع (Zuweisungsbescheid)
document-klage-gericht = الدعوى مع تأكيد الاستلام
document-vollmacht-anwalt = توكيل المحامي أو المحامية
document-eat = بطاقة الإقامة (eAT)
document-zusatzblatt = الورقة الإضافية لبطاقة الإقامة (Zusatzblatt)
document-fiktionsbescheinigung = شهادة مؤقتة إلى أن تقرر الدائرة (Fiktionsbescheinigung)
document-pin-brief = الرسالة التي فيها رقم PIN لبطاقة الإقامة
document-reiseausweis-fluechtling = وثيقة سفر للاجئين (زرقاء)
document-reiseausweis-auslaender = وثيقة سفر للأجانب (رمادية)
document-nationalpass = جواز سفر بلدكم
document-id-karte-herkunft = هوية بلدكم، مثل التذكرة (Tazkira)
document-geburtsurkunde = شهادة ميلاد
document-heiratsurkunde = شهادة زواج
document-scheidungsurteil = حكم طلاق
document-sorgerecht = قرار أو إقرار بشأن الحضانة (Sorgerecht)
document-vaterschaft = إقرار الأبوّة
document-ledigkeit = شهادة بأنكم غير متزوجين
document-sterbeurkunde = شهادة وفاة
document-meldebescheinigung = إثبات السكن (Meldebescheinigung)
document-anmeldebestaetigung = تأكيد تسجيل العنوان (Anmeldebestätigung)
document-wohnungsgeber = تأكيد صاحب السكن (Wohnungsgeberbestätigung)
document-mietvertrag = عقد الإيجار (Mietvertrag)
document-uebergabeprotokoll = محضر تسليم الشقة (Übergabeprotokoll)
document-nebenkosten = كشف المصاريف الإضافية (Nebenkosten)
document-wbs = شهادة الحق في سكن مدعوم (Wohnberechtigungsschein)
document-bescheid-asylblg = قرار دائرة الشؤون الاجتماعية (AsylbLG)
document-einstellungsbescheid = قرار وقف الإعانة من دائرة الشؤون الاجتماعية (Einstellungsbescheid)
document-bescheid-jobcenter = قرار الجوب سنتر (Jobcenter)
document-antrag-kopie = نسخة من طلب مع تأكيد الاستلام
document-wohngeldbescheid = قرار إعانة السكن (Wohngeld)
document-kindergeldbescheid = قرار إعانة الطفل (Kindergeld)
document-elterngeldbescheid = قرار إعانة الوالدين (Elterngeld)
document-but = قرار إعانات التعليم والمشاركة (Bildung und Teilhabe)
document-bezahlkarte = بطاقة دفع (Bezahlkarte)
document-steuer-id = الرسالة التي فيها الرقم الضريبي (Steuer-ID)
document-steuerbescheid = قرار ضريبة الدخل
document-lohnabrechnung = كشف الراتب (Lohnabrechnung)
document-kontoauszug = كشف الحساب (Kontoauszug)
document-girovertrag = عقد الحساب البنكي
document-schulden = إنذارات بالدفع وأمر دفع من المحكمة (Mahnbescheid)
document-arbeitsvertrag = عقد عمل (Arbeitsvertrag)
document-beschaeftigungserlaubnis = إذن عمل من دائرة الأجانب
document-ausbildungsvertrag = عقد تدريب مهني (Ausbildungsvertrag)
document-sv-ausweis = الرسالة التي فيها رقم تأمين المعاش
document-arbeitszeugnis = شهادة من صاحب العمل (Arbeitszeugnis)
document-kuendigung = إنهاء العمل أو اتفاق إنهائه (Kündigung, Aufhebungsvertrag)
document-egk = البطاقة الصحية (Gesundheitskarte)
document-behandlungsschein = قسيمة علاج (Behandlungsschein)
document-impfausweis = دفتر التطعيم (Impfausweis)
document-gelbes-heft = الدفتر الأصفر لفحوص الطفل (Gelbes Heft)
document-mutterpass = دفتر الحمل (Mutterpass)
document-attest = شهادة طبية أو تقرير مرضي (Attest, Krankmeldung)
document-medikamentenplan = خطة الأدوية (Medikationsplan)
document-arztbrief = تقرير الطبيب أو المستشفى
document-schwerbehinderung = بطاقة الإعاقة (Schwerbehindertenausweis)
document-kitavertrag = عقد الروضة (Kita)
document-schulbescheid = قرار القبول في المدرسة
document-zeugnis-schule = شهادة مدرسية
document-zeugnis-ausland = شهادة أو دبلوم من الخارج
document-uebersetzung = ترجمة مصدّقة
document-anerkennungsbescheid = قرار معادلة الشهادة (Anerkennung)
document-berechtigungsschein = الحق في دورة الاندماج (Berechtigung)
document-dtz = شهادة لغة ألمانية
document-test-leben = اختبار «الحياة في ألمانيا» (Leben in Deutschland)
document-fuehrerschein = رخصة قيادة
document-fahrkarte = تذكرة سفر أو تذكرة اجتماعية (Sozialticket)
document-rundfunk = قرار بشأن رسوم البث (Rundfunkbeitrag)
document-vertrag-handy = عقد هاتف محمول أو إنترنت
document-versicherung = عقد تأمين
document-foto-kopien = صور شخصية ونسخ من بطاقاتكم
document-vollmacht-allg = توكيل لشخص يساعدكم (Vollmacht)
document-polizei = بلاغ للشرطة أو بلاغ عن ضياع
document-fuehrungszeugnis = شهادة حسن سلوك (Führungszeugnis)
document-einbuergerung = طلب تجنيس أو شهادة تجنيس (Einbürgerung)
document-dresdenpass = بطاقة دريسدن (Dresden-Pass)

### Words of offices, as on the register sheets
term-asylverfahren = إجراءات اللجوء (Asylverfahren): كل الخطوات من الطلب حتى القرار.
term-anhoerung = جلسة الاستماع (Anhörung): الحديث لدى المكتب الاتحادي (BAMF) الذي تحكون فيه أسبابكم.
term-bescheid = قرار (Bescheid): رسالة تقرر فيها دائرة شيئًا.
term-rechtsbehelfsbelehrung = معلومات عن طرق الطعن (Rechtsbehelfsbelehrung): تقع في آخر القرار. تقول أين وكيف وحتى متى يمكنكم الاعتراض.
term-aufenthaltsgestattung = إذن الإقامة خلال إجراءات اللجوء (Aufenthaltsgestattung): الورقة للمدة التي تجري فيها إجراءات لجوئكم.
term-duldung = تعليق الترحيل (Duldung): الترحيل متوقف مؤقتًا. هذا ليس إذن إقامة بعد.
term-aufenthaltskarte = بطاقة الإقامة (eAT): البطاقة التي فيها صورة وشريحة وتبيّن إقامتكم.
term-zusatzblatt = الورقة الإضافية (Zusatzblatt): الورقة الخضراء مع بطاقة الإقامة، وفيها قواعد أخرى.
term-fiktionsbescheinigung = شهادة مؤقتة (Fiktionsbescheinigung): ورقة للمدة إلى أن تقرر الدائرة بشأن طلبكم.
term-zuweisung = التوزيع (Zuweisung): تحدد دائرة المكان الذي تنتقلون إليه.
term-wohnsitzauflage = الإلزام بمكان السكن (Wohnsitzauflage): القاعدة التي تقول في أي مكان يجب أن تسكنوا.
term-meldebescheinigung = إثبات السكن (Meldebescheinigung): ورقة من مكتب المواطنين (Bürgerbüro) فيها عنوانكم.
term-leistung = إعانة (Leistung): مال أو مساعدة من دائرة.
term-antrag = طلب (Antrag): تطلبون شيئًا من دائرة كتابةً.
term-bewilligung = موافقة (Bewilligung): تقول الدائرة نعم لطلبكم.
term-einstellungsbescheid = قرار وقف الإعانة (Einstellungsbescheid): رسالة تقول إن دائرة تتوقف عن الدفع. الدائرة التالية تريد أن تراها.
term-grundsicherungsgeld = الإعانة الأساسية (Grundsicherungsgeld): مال من الجوب سنتر للمعيشة. كان اسمها حتى حزيران (يونيو) 2026 Bürgergeld.
term-asylblg = قانون إعانات طالبي اللجوء (AsylbLG): القانون عن الإعانات خلال إجراءات اللجوء ومع تعليق الترحيل.
term-bedarfsgemeinschaft = الأسرة في نظر الجوب سنتر (Bedarfsgemeinschaft): أشخاص يعيشون معًا ويحسب الجوب سنتر مالهم معًا.
term-mitwirkung = التعاون (Mitwirkung): تعطون الدائرة المعلومات والأوراق التي تحتاج إليها.
term-rueckforderung = استرداد (Rückforderung): تريد دائرة أن تستعيد مالًا. اطلبوا المشورة بسرعة.
term-widerspruch = اعتراض (Widerspruch): رسالة إلى الدائرة تقول إنكم لا توافقون على القرار.
term-kontoauszug = كشف الحساب (Kontoauszug): قائمة بما دخل إلى حسابكم وما خرج منه.
term-raten = الدفع بالتقسيط (Ratenzahlung): تدفعون دينًا على أجزاء صغيرة.
term-krankenkasse = صندوق التأمين الصحي (Krankenkasse): يدفع للأطباء والمستشفى.
term-gesundheitskarte = البطاقة الصحية (Gesundheitskarte): بطاقة صندوق التأمين الصحي لزيارة الطبيب.
term-behandlungsschein = قسيمة علاج (Behandlungsschein): ورقة من دائرة الشؤون الاجتماعية تأخذونها إلى الطبيب.
term-hausarzt = طبيب الأسرة (Hausarzt): العيادة التي تذهبون إليها أولًا.
term-facharzt = طبيب مختص (Facharzt): عيادة لمجال معيّن، مثل العيون أو الجلد.
term-ueberweisungsschein = إحالة إلى طبيب مختص (Überweisung): ورقة من طبيب الأسرة لعيادة أخرى.
term-rezept = وصفة (Rezept): ورقة من العيادة من أجل دواء.
term-medikationsplan = خطة الأدوية (Medikationsplan): قائمة: أي دواء، كم، ومتى.
term-befund = نتيجة الفحص (Befund): نتيجة فحص طبي.
term-zuzahlung = المساهمة في التكاليف (Zuzahlung): مبلغ صغير تدفعونه بأنفسكم للأدوية.
term-bereitschaftsdienst = خدمة الأطباء المناوبة (Ärztlicher Bereitschaftsdienst): مساعدة طبية في المساء وعطلة نهاية الأسبوع: هاتف 116117.
term-schweigepflicht = واجب السرّية (Schweigepflicht): لا يجوز لشخص أن ينقل ما تقولونه له.
term-mietvertrag = عقد الإيجار (Mietvertrag): العقد عن شقتكم.
term-vermieter = المؤجّر (Vermieter): الشخص أو الشركة مالكة الشقة.
term-kaltmiete = الإيجار البارد والدافئ (Kaltmiete, Warmmiete): البارد للشقة فقط. والدافئ مع التدفئة والمصاريف الإضافية.
term-nebenkosten = مصاريف إضافية (Nebenkosten): تكاليف الماء والتدفئة والقمامة والبناء.
term-kaution = تأمين (Kaution): مال يحصل عليه المؤجّر ضمانًا ويعيده في النهاية.
term-wohnungsgeberbestaetigung = تأكيد صاحب السكن (Wohnungsgeberbestätigung): ورقة من المؤجّر لتسجيل العنوان، تقول إنكم سكنتم.
term-anmeldung = تسجيل العنوان (Anmeldung): تقولون لمكتب المواطنين أين تسكنون.
term-wohnberechtigungsschein = شهادة الحق في سكن مدعوم (Wohnberechtigungsschein): ورقة تستطيعون بها استئجار شقة رخيصة.
term-uebergabeprotokoll = محضر التسليم (Übergabeprotokoll): قائمة تبيّن كيف كانت الشقة عند الانتقال إليها.
term-hausordnung = نظام البيت (Hausordnung): قواعد البيت، مثل أوقات الهدوء والقمامة.
term-maengel = عيب (Mangel): شيء في الشقة معطّل أو ناقص.
term-kuendigungsfrist = مهلة إنهاء العقد (Kündigungsfrist): المدة التي يستمر فيها العقد بعد إنهائه.
term-integrationskurs = دورة الاندماج (Integrationskurs): دورة للغة الألمانية وللحياة في ألمانيا.
term-berechtigung = الحق في المشاركة (Berechtigung): ورقة تقول إنه يجوز لكم المشاركة في دورة.
term-verpflichtung = إلزام (Verpflichtung): تقول دائرة إنكم يجب أن تفعلوا شيئًا.
term-sprachschule = مدرسة لغات (Sprachschule): هنا تتعلمون الألمانية في دورة.
term-einstufungstest = اختبار تحديد المستوى (Einstufungstest): اختبار يبيّن أي دورة تناسب.
term-modul = وحدة (Modul): جزء من دورة، غالبًا 100 ساعة.
term-orientierungskurs = دورة التوجيه (Orientierungskurs): آخر جزء من دورة الاندماج: القانون والتاريخ والحياة اليومية.
term-deutschtest = اختبار الألمانية للمهاجرين (DTZ): الامتحان في آخر دورة الاندماج.
term-sprachstufe = مستوى اللغة (Sprachstufe، من A1 إلى C1): يبيّن كم يتقن شخص الألمانية. A1 هو البداية.
term-kostenbeitrag = مساهمة في التكاليف (Kostenbeitrag): الجزء الذي تدفعونه بأنفسكم من تكاليف الدورة.
term-fehlzeit = غياب (Fehlzeit): ساعات لم تكونوا فيها في الدورة.
term-berufssprachkurs = دورة لغة مهنية (Berufssprachkurs): دورة ألمانية للعمل، بعد دورة الاندماج.
term-kita = روضة (Kita): هنا يُرعى الأطفال حتى يذهبوا إلى المدرسة.
term-hort = رعاية بعد المدرسة (Hort): رعاية لأطفال المدرسة بعد الدروس.
term-schulpflicht = إلزام التعليم (Schulpflicht): يجب أن يذهب الأطفال إلى المدرسة.
term-vorbereitungsklasse = صف تحضيري (Vorbereitungsklasse): صف يتعلم فيه الأطفال الألمانية أولًا.
term-elternbeitrag = رسوم الأهل (Elternbeitrag): ما يدفعه الأهل للروضة أو للرعاية بعد المدرسة.
term-entschuldigung = عذر (Entschuldigung): ورقة إلى المدرسة تقول إن طفلكم مريض.
term-kindergeld = إعانة الطفل (Kindergeld): مال للأطفال من صندوق الأسرة (Familienkasse).
term-elterngeld = إعانة الوالدين (Elterngeld): مال بعد الولادة، لأنكم تعملون أقل أو لا تعملون.
term-geburtsurkunde = شهادة ميلاد (Geburtsurkunde): الورقة الرسمية عن الولادة.
term-sorgerecht = الحضانة (Sorgerecht): الحق والواجب في اتخاذ القرارات عن طفل.
term-familiennachzug = لم شمل الأسرة (Familiennachzug): تأتي الأسرة بتأشيرة إلى ألمانيا.
term-bildung-und-teilhabe = إعانات التعليم والمشاركة (Bildung und Teilhabe): مال للوازم المدرسة والغداء والرحلات والنادي.
term-arbeitserlaubnis = إذن العمل (Arbeitserlaubnis): تسمح دائرة الأجانب بعمل. هذا مكتوب على ورقتكم.
term-bewerbung = طلب توظيف (Bewerbung): الأوراق التي تطلبون بها عملًا.
term-lebenslauf = سيرة ذاتية (Lebenslauf): ورقة فيها مدرستكم وعملكم ولغاتكم.
term-arbeitsvertrag = عقد عمل (Arbeitsvertrag): الورقة التي فيها الأجر والساعات والمهام.
term-probezeit = فترة تجربة (Probezeit): الأشهر الأولى من العمل. إنهاء العقد فيها أسرع.
term-brutto-netto = الإجمالي والصافي (Brutto, Netto): الإجمالي هو الأجر كله. والصافي يصل إلى حسابكم.
term-lohnabrechnung = كشف الراتب (Lohnabrechnung): ورقة فيها الأجر والخصومات كل شهر.
term-mindestlohn = الحد الأدنى للأجر (Mindestlohn): أقل أجر مسموح.
term-minijob = عمل صغير (Minijob): عمل بساعات قليلة وأجر صغير.
term-urlaub = إجازة (Urlaub): أيام عطلة تحصلون فيها على الأجر.
term-krankmeldung = تقرير مرضي (Krankmeldung): ورقة من الطبيب: لا تستطيعون العمل أو التعلّم.
term-kuendigung = إنهاء العقد (Kündigung): ينهي طرف عقدًا، مثلًا للشقة أو العمل.
term-anerkennung = معادلة الشهادات (Anerkennung): تفحص جهة أي شهادة ألمانية تقابل شهادتكم.
term-gleichwertig = معادلة (gleichwertig): شهادتكم لها قيمة الشهادة الألمانية نفسها.
term-zeugnis = شهادة (Zeugnis): إثبات من المدرسة أو التدريب أو العمل.
term-reglementiert = مهنة منظَّمة (reglementierter Beruf): مهنة تحتاج إلى ترخيص، مثل التمريض.
term-qualifikationsanalyse = تقييم المهارات (Qualifikationsanalyse): تُظهرون ما تستطيعون عندما تنقص الشهادات.
term-uebersetzung = ترجمة (Übersetzung): نص بلغة أخرى. كثيرًا ما تطلب الدوائر ترجمة محلّفة.
term-amtliche-beglaubigung = تصديق رسمي (amtliche Beglaubigung): ختم دائرة على نسخة.
term-ausbildung = تدريب مهني (Ausbildung): تتعلمون مهنة في الشركة وفي المدرسة.
term-berufsschule = مدرسة مهنية (Berufsschule): المدرسة التي ترافق التدريب المهني.
term-praktikum = تدريب عملي (Praktikum): تعملون وقتًا قصيرًا وتتعرفون إلى مهنة.
term-zulassung = قبول (Zulassung): الإذن بالمشاركة في دورة أو دراسة أو مهنة.
term-bafoeg = إعانة الدراسة (BAföG): مال من الدولة للمدرسة أو التدريب أو الدراسة.
term-beratungsstelle = مركز استشارة (Beratungsstelle): مكان تحصلون فيه على المشورة، مجانًا غالبًا.
term-migrationsberatung = استشارة الهجرة (MBE): استشارة للكبار من عمر 27 سنة.
term-jugendmigrationsdienst = خدمة الشباب المهاجرين (JMD): استشارة للشباب من 12 إلى 26 سنة.
term-asylberatung = استشارة اللجوء (Asylberatung): استشارة مستقلة عن إجراءات اللجوء، مجانية غالبًا.
term-sozialdienst = الخدمة الاجتماعية (Sozialdienst): أشخاص يقدّمون لكم المشورة في المسكن أو في الحي.
term-erstgespraech = الحديث الأول (Erstgespräch): أول لقاء مع مركز استشارة.
term-zustaendig = مختصّة (zuständig): هذه الدائرة يجب أن تهتم بسؤالكم.
term-schweigepflichtentbindung = الإعفاء من واجب السرّية (Schweigepflichtentbindung): تسمحون لجهتين أن تتحدثا عنكم.
term-datenschutz = حماية البيانات (Datenschutz): قواعد تحمي معلوماتكم الشخصية.
term-beratungshilfe = مساعدة للمشورة القانونية (Beratungshilfe): ورقة من المحكمة (Amtsgericht) لمشورة قانونية رخيصة.
term-rechtsanwalt = محامٍ (Rechtsanwalt): شخص يقدّم لكم المشورة في القانون ويمثّلكم أمام المحكمة.
term-traeger = الجهة المسؤولة (Träger): الجمعية أو الشركة التي تقف وراء عرض.
term-fuehrerschein = رخصة قيادة (Führerschein): الورقة التي يجوز لكم بها قيادة السيارة.
term-umschreibung = تبديل الرخصة (Umschreibung): تبدّلون الرخصة الأجنبية برخصة ألمانية.
term-haftpflicht = تأمين المسؤولية المدنية (Haftpflichtversicherung): يدفع عندما تسببون لغيركم ضررًا من دون قصد.
term-hausrat = تأمين أثاث البيت (Hausratversicherung): يدفع ثمن أشيائكم عند الحريق أو الماء أو السرقة.
term-laufzeit = مدة العقد (Laufzeit): المدة التي تكونون فيها ملتزمين بعقد.
term-widerruf = سحب (Widerruf): تسحبون عقدًا أو إذنًا.
term-kundennummer = رقم الزبون (Kundennummer): رقمكم لدى دائرة أو شركة.
term-mitgliedschaft = عضوية (Mitgliedschaft): أنتم أعضاء في جمعية أو صندوق.
term-verein = جمعية (Verein): أشخاص يفعلون شيئًا معًا، مثل الرياضة.
term-rundfunkbeitrag = رسوم البث (Rundfunkbeitrag): مبلغ للراديو والتلفزيون تدفعه كل شقة.
term-quittung = إيصال (Quittung): ورقة تقول إنكم دفعتم أو سلّمتم شيئًا.
term-familienname = اسم العائلة (Familienname): في بلدان كثيرة هو الاسم الأخير.
term-vorname = الاسم الأول (Vorname): الاسم الذي أعطاكم إياه والداكم.
term-geburtsort = مكان الميلاد (Geburtsort): المدينة أو القرية التي وُلدتم فيها.
term-staatsangehoerigkeit = الجنسية (Staatsangehörigkeit): إلى أي دولة تنتمون.
term-familienstand = الحالة العائلية (Familienstand): أعزب أو متزوج أو مطلّق أو أرمل.
term-anschrift = العنوان (Anschrift): الشارع ورقم البيت والرمز البريدي والمدينة.
term-ausweis = هوية (Ausweis): ورقة تبيّن من أنتم.
term-unterschrift = توقيع (Unterschrift): اسمكم بخط يدكم.
term-steuer-id = الرقم الضريبي (Steuer-ID): رقمكم للضريبة. يبقى طوال الحياة.
term-rentenversicherungsnummer = رقم تأمين المعاش (Rentenversicherungsnummer): رقمكم في التأمين الاجتماعي. يسأل عنه مكان العمل.
term-iban = رقم الحساب (IBAN): رقم حسابكم البنكي.
term-notfallkontakt = من يُتصل به في الطوارئ (Notfallkontakt): الشخص الذي يُتصل به إذا حدث لكم شيء.
term-ehrenamt = عمل تطوعي (Ehrenamt): أشخاص يساعدون بإرادتهم ومن دون أجر.
term-patenschaft = مرافقة تطوعية (Patenschaft): شخص متطوع يرافقكم مدة أطول.
term-ansprechperson = الشخص المسؤول (Ansprechperson): الشخص الذي يمكنكم الاتصال به عند السؤال.
term-vertretung = النائب (Vertretung): من يساعد عندما لا يكون الشخص الآخر موجودًا.
term-sachbearbeitung = الموظف المختص (Sachbearbeiter): الشخص في الدائرة الذي يعمل على ملفكم.
term-dolmetscher = مترجم شفوي (Dolmetscher): شخص ينقل حديثًا إلى لغة أخرى.
term-vollmacht = توكيل (Vollmacht): ورقة تقول إن شخصًا يجوز له أن يفعل شيئًا عنكم.
term-einverstaendnis = موافقة (Einverständnis): تقولون نعم لشيء، مثل إعطاء البيانات.
term-sprechzeit = أوقات الدوام (Sprechzeit): الوقت الذي تكون فيه دائرة مفتوحة.
term-beistand = مرافق (Beistand): شخص يرافقكم إلى موعد.
term-termin = موعد (Termin): لقاء في يوم وساعة معيّنين.
term-frist = مهلة (Frist): الوقت الذي يجب أن يحدث شيء قبل نهايته.
term-fristverlaengerung = تمديد المهلة (Fristverlängerung): تطلبون وقتًا أكثر. هذا غير ممكن مع كل مهلة.
term-wiedervorlage = المراجعة (Wiedervorlage): اليوم الذي تنظرون فيه من جديد.
term-einladung = دعوة (Einladung): رسالة تدعوكم إلى موعد.
term-nummer-ziehen = سحب رقم (Nummer ziehen): تأخذون ورقة عليها رقم وتنتظرون حتى يأتي دوره.
term-zustellung = التسليم الرسمي (Zustellung): اليوم الذي تكون فيه الرسالة رسميًا لديكم.
term-gelber-umschlag = الظرف الأصفر (gelber Umschlag): رسالة مهمة. على الظرف اليوم الذي يُحسب منه.
term-nachweis = إثبات (Nachweis): ورقة تبيّن أن شيئًا صحيح.
term-absender = المرسل (Absender): من أرسل الرسالة.
term-betreff = الموضوع (Betreff): السطر المكتوب فيه عن ماذا الرسالة.
term-aktenzeichen = رقم الملف (Aktenzeichen): الرقم الذي تحفظ به الدائرة ملفكم.
term-datum = التاريخ (Datum): اليوم المكتوب على رسالة أو ورقة.
term-anlage = مرفق (Anlage): ورقة تتبع رسالة أو طلبًا.
term-einschreiben = بريد مسجّل (Einschreiben): رسالة يثبت البريد تسليمها.
term-eingangsbestaetigung = تأكيد الاستلام (Eingangsbestätigung): ختم أو رسالة: حصلت الدائرة على ورقتكم.
term-faelligkeit = مستحق الدفع (fällig): حتى هذا اليوم يجب أن يكون المبلغ مدفوعًا.
term-lernziel = هدف (Ziel): ما تريدون أن تحققوه.
term-protokoll = محضر (Protokoll): نص يبيّن ماذا قيل في حديث.
term-uebergabe = تسليم المهمة (Übergabe): شخص يسلّم مهمته إلى شخص آخر.
term-original = الأصل (Original): الورقة الحقيقية، لا نسخة.
term-kopie = نسخة (Kopie): ورقة ثانية فيها المحتوى نفسه.
term-unterlagen = الوثائق (Unterlagen): كل الأوراق التي تريد دائرة أن تراها.

