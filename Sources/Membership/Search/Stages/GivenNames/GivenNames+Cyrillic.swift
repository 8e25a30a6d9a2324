/// Russian, Ukrainian and Bulgarian, as `western`; the Latin forms as they are mostly written.
extension GivenNames {
  static let cyrillic = """
    Александр: Саша Шура Саня Алекс Сашко
    Александра: Саша Шура Саня Аля
    Алексей: Лёша Леша Алёша Алеша Лёха
    Анастасия: Настя Ася Стася
    Анатолий: Толя Толик
    Андрей: Андрюша Дрон
    Анна: Аня Нюра Анюта Нюша
    Антон: Тоша Антоша
    Антонина: Тоня
    Аркадий: Аркаша
    Арсений: Сеня Арсюша
    Артём: Тёма Тема
    Борис: Боря
    Вадим: Вадик Дима
    Валентин: Валя Валик
    Валентина: Валя
    Валерий: Валера Валерик
    Валерия: Лера Валера
    Варвара: Варя
    Василий: Вася Васёк
    Вера: Верочка Веруня
    Виктор: Витя Витёк
    Виктория: Вика
    Виталий: Виталик Виталя
    Владимир: Володя Вова Вовка Влад
    Владислав: Влад Владик Слава
    Всеволод: Сева
    Вячеслав: Слава Славик
    Галина: Галя
    Геннадий: Гена Генка
    Георгий: Гоша Жора Гера Юра
    Герман: Гера
    Григорий: Гриша
    Дарья: Даша
    Денис: Дэн Дениска
    Дмитрий: Дима Митя Димон
    Евгений: Женя Жека
    Евгения: Женя
    Егор: Гоша
    Екатерина: Катя Катюша
    Елена: Лена Алёна Алена Леся
    Елизавета: Лиза Вета
    Ефим: Фима
    Зинаида: Зина
    Иван: Ваня Ванюша
    Игорь: Игорёк Гоша
    Илья: Илюша
    Иннокентий: Кеша
    Иосиф: Ося
    Ирина: Ира Ириша
    Кирилл: Кира Кирюша
    Клавдия: Клава
    Константин: Костя
    Ксения: Ксюша Оксана
    Лариса: Лара
    Лев: Лёва Лева
    Леонид: Лёня Леня
    Лидия: Лида
    Любовь: Люба
    Людмила: Люда Мила Люся
    Максим: Макс
    Маргарита: Рита Марго
    Мария: Маша Маруся Маня
    Марина: Мариша
    Матвей: Мотя
    Михаил: Миша Мишка Михась
    Надежда: Надя
    Наталья Наталия: Наташа Ната Таля
    Никита: Ника
    Николай: Коля Колян
    Олег: Олежка
    Ольга: Оля Лёля
    Павел: Паша Павлик
    Пётр: Петя
    Полина: Поля
    Раиса: Рая
    Роман: Рома
    Ростислав: Ростик Слава
    Светлана: Света
    Святослав: Слава
    Семён: Сёма Сеня
    Сергей: Серёжа Сережа Серёга
    София Софья: Соня
    Станислав: Стас Слава
    Степан: Стёпа
    Тамара: Тома
    Татьяна: Таня
    Тимофей: Тима
    Тимур: Тима
    Фёдор: Федя
    Филипп: Филя
    Эдуард: Эдик
    Юлия: Юля
    Юрий: Юра
    Яков: Яша
    Ярослав: Слава Ярик
    Олександр: Сашко Сашко Саша Олесь Лесь Шурко
    Олександра: Леся Саша Олеся Шура
    Олексій: Олекса Льоша Олесь
    Анастасія: Настя Наста
    Анатолій: Толя Толик
    Андрій: Андрійко Дрюня
    Ганна: Галя Аня Ганнуся
    Богдан: Бодя Данко
    Василь: Васько Вася Василько
    Вікторія: Віка
    Віктор: Вітя
    Віталій: Віталик
    Володимир: Вова Володя Влодко Вовк
    Вячеслав В'ячеслав: Слава Славко
    Георгій: Юрко Жора Гоша
    Григорій: Гриць Гриша Грицько
    Дмитро: Діма Митя Дмитрик
    Євген: Женя Євгенко Жека
    Євгенія: Женя
    Іван: Івась Ваня Івасик
    Ігор: Ігорьок Гоша
    Ірина: Іра Орися Іринка
    Катерина: Катя Катруся
    Кирило: Кирилко
    Костянтин: Костя Кость
    Леонід: Льоня
    Любов: Люба
    Людмила: Люда Міла Люся
    Марія: Маруся Марічка Марійка Маша
    Микита: Микитка
    Микола: Коля Миколка
    Михайло: Михась Миша Міша Мишко
    Надія: Надя
    Наталія: Наталка Наташа
    Олена: Оленка Лена Леся
    Олег: Олежик
    Ольга: Оля Леся
    Павло: Павлик Паша Павлусь
    Петро: Петрик Петя Петрусь
    Роман: Ромко Рома
    Світлана: Світланка Світа
    Сергій: Сергійко Серьожа
    Соломія: Соля
    Софія: Соня Зоня
    Степан: Стефко Стьопа
    Тетяна: Таня Тетянка
    Тарас: Тарасик
    Федір: Федько Федя
    Юлія: Юля
    Юрій: Юра Юрко
    Яків: Яша
    Ярослав: Славко Славик Ярко
    Ангел: Ачо
    Антон: Тони Дончо
    Асен: Асенчо
    Атанас: Насо Наско Таньо Тачо
    Божидар: Божко Дарко
    Борис: Борко
    Валентин: Вальо
    Васил: Васко Вако
    Велико: Вельо
    Веселин: Веско Весо
    Виктор: Вики
    Владимир: Владо Влади Мирко
    Георги: Гошо Жоро Гого Гоци Гецо Гьорги
    Григор: Гришо
    Димитър: Митко Мито Димо Димчо
    Добромир: Добри
    Евгени: Жени
    Емил: Емо
    Ивайло: Иво Ивко
    Иван: Ванко Ванчо Вано Иво Ванката
    Илия: Илийчо Личо
    Йордан: Данчо Дани Дачо
    Калин: Калинко
    Кирил: Киро Кирчо
    Константин: Коста Косьо Коце Динко
    Красимир: Краси Красьо
    Любомир: Любо Любчо
    Людмил: Людми
    Мария: Мара Мими Марийка
    Михаил: Мишо Мишко
    Никола: Кольо Ники Кольо
    Николай: Ники Кольо Коко
    Огнян: Оги
    Павел: Павка Пацо
    Петко: Пеца
    Петър: Пешо Пепи Петьо Перо
    Пламен: Пацо
    Радослав: Радо Ради
    Росен: Роско
    Румен: Румбата
    Светослав: Светльо
    Станислав: Станчо Слави
    Стефан: Стефчо Чефо Фанко
    Стоян: Стоичко
    Страхил: Стра
    Теодор: Тошко Тео Тодор
    Тодор: Тошко Тошо
    Филип: Фичо
    Христо: Ицо Ичо Христьо
    Цветан: Цецо Цеко
    Янко: Яне
    Aleksandr Alexander Aleksander: Sasha Shura Sanya
    Aleksandra Alexandra: Sasha Shura
    Aleksei Aleksey Alexei Alexey: Alyosha Lyosha Lesha
    Anastasia Anastasiya: Nastya Asya
    Anatoly Anatoliy Anatoli: Tolya Tolik
    Anna: Anya
    Boris: Borya
    Dmitry Dmitriy Dmitri: Dima Mitya
    Dmytro: Dima Mitya
    Evgeny Yevgeny Evgeni Yevgeniy: Zhenya
    Galina: Galya
    Gennady Gennadiy: Gena
    Georgy Georgiy: Gosha Zhora
    Grigory Grigoriy: Grisha
    Igor: Gosha
    Ilya: Ilyusha
    Ivan: Vanya
    Konstantin: Kostya
    Ksenia Kseniya: Ksyusha
    Leonid: Lyonya
    Lyubov: Lyuba
    Lyudmila Ludmila: Lyuda Mila
    Maria Mariya: Masha Marusya
    Mikhail: Misha
    Mykhailo: Misha Mykhas
    Mykola: Kolya
    Nadezhda: Nadya
    Natalia Natalya Nataliya: Natasha Nata
    Nikolai Nikolay: Kolya
    Oleksandr: Sasha Sashko Oles
    Oleksii Oleksiy: Oleksa Lyosha
    Olga: Olya
    Pavel: Pasha
    Pavlo: Pasha Pavlyk
    Petro: Petya Petryk
    Pyotr Petr: Petya
    Roman: Roma
    Sergei Sergey: Seryozha Serezha
    Serhii Serhiy: Seryozha
    Sofia Sofya: Sonya
    Stanislav: Stas
    Svetlana: Sveta
    Tatiana Tatyana: Tanya
    Valentina: Valya
    Valery Valeriy Valeri: Valera
    Vasily Vasiliy: Vasya
    Viktor Victor: Vitya
    Viktoria Viktoriya: Vika
    Vladimir: Volodya Vova
    Volodymyr: Vova Volodya
    Vyacheslav: Slava
    Yakov: Yasha
    Yekaterina Ekaterina: Katya
    Yelena Elena: Lena Alyona
    Yelizaveta Elizaveta: Liza
    Yulia Yuliya: Yulya
    Yuri Yury Yuriy: Yura
    Angel: Acho
    Atanas: Nasko Naso
    Dimitar: Mitko Mito Dimcho
    Georgi: Gosho Zhoro Joro Gogo
    Hristo: Itso Icho
    Ivan: Vanko Vancho
    Kiril: Kiro
    Krasimir: Krasi
    Lyubomir: Lyubo
    Mihail: Misho
    Nikola: Kolyo Niki
    Nikolay: Niki Kolyo
    Petar: Pesho Petyo Pepi
    Radoslav: Rado
    Stefan: Stefcho
    Todor: Tosho Toshko
    Tsvetan: Tsetso
    Valentin: Valyo
    Vasil: Vasko
    Veselin: Vesko
    Yordan: Dancho
    """
}
