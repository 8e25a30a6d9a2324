/// Polish, Czech, Slovak, Hungarian, Croatian and Serbian, as `western`.
extension GivenNames {
  static let eastern = """
    Agnieszka: Aga Agusia
    Aleksander: Olek Alek
    Aleksandra: Ola Olka Oleńka
    Andrzej: Jędrek Andrzejek
    Anna: Ania Anka Anula Hanka
    Antoni: Antek Tolek Tosiek
    Barbara: Basia Baśka
    Bartłomiej: Bartek
    Bogdan: Bodek
    Bogusław: Bogdan Boguś
    Bolesław: Bolek
    Bronisław: Bronek
    Cezary: Czarek
    Czesław: Czesiek
    Danuta: Danka Danusia
    Dorota: Dorotka Dora
    Elżbieta: Ela Elka Elunia
    Eugeniusz: Gienek Geniek
    Ewa: Ewka Ewunia
    Ewelina: Ewelinka
    Franciszek: Franek
    Grażyna: Grażka
    Grzegorz: Grzesiek Grześ
    Halina: Halinka
    Henryk: Heniek Henio
    Irena: Irka
    Jacek: Jacuś
    Jadwiga: Jadzia Wiga
    Jakub: Kuba
    Jan: Janek Jaś Jasiek
    Jerzy: Jurek
    Joanna: Asia Aśka Joasia
    Józef: Józek Ziutek
    Julia: Julka
    Kazimierz: Kazik Kazek
    Katarzyna: Kasia Kaśka
    Krystyna: Krysia Kryśka
    Krzysztof: Krzysiek Krzyś
    Leszek: Lech Lesiu
    Łukasz: Łukaszek
    Maciej: Maciek
    Magdalena: Magda Madzia
    Małgorzata: Małgosia Gosia Gośka
    Marcin: Marcinek
    Marek: Mareczek
    Maria: Marysia Maryśka Mania
    Mateusz: Mati Mateuszek
    Michał: Michałek Misiek
    Mieczysław: Mietek Mieciu
    Mikołaj: Mikołajek Miki
    Mirosław: Mirek
    Paweł: Pawełek
    Piotr: Piotrek Piotruś
    Radosław: Radek
    Ryszard: Rysiek Rysio
    Sławomir: Sławek
    Stanisław: Staszek Stasiek Staś
    Stefan: Stefek
    Tadeusz: Tadek Tadzio
    Teresa: Terenia Reska
    Tomasz: Tomek
    Wacław: Wacek
    Waldemar: Waldek
    Wiesław: Wiesiek
    Władysław: Władek
    Włodzimierz: Włodek
    Wojciech: Wojtek
    Zbigniew: Zbyszek Zbyszko
    Zdzisław: Zdzisiek Zdzich
    Zofia: Zosia Zośka
    Zygmunt: Zygmuś
    Alena: Alenka
    Alžběta: Běta Bětka Eliška
    Anežka: Anka
    Anna: Anička Andulka Anča
    Antonín: Tonda Toník Toník
    Bedřich: Béďa Bedla
    Bohumil: Bohouš Míla
    Bohuslav: Bohuš Bohouš Slávek
    Božena: Boženka Bóža
    Dagmar: Dáša
    Daniel: Dan
    Eliška: Elka
    Ferdinand: Ferda
    František: Franta Fanda Fero Ferko
    Hana: Hanka Hanička
    Helena: Helenka Hela
    Ivana: Iva Ivanka
    Jakub: Kuba Jakoubek
    Jan: Honza Jeník Jenda Janko
    Jana: Janička Janka
    Jaromír: Jarek Jarda
    Jaroslav: Jarda Jára Slávek Jaro
    Jindřich: Jindra
    Jiří: Jirka Jura Jíra Jiřík
    Jiřina: Jiřka Jíra
    Jozef: Jožo Jožko
    Josef: Pepa Pepík Jožka Joska Pepek
    Karel: Kája Karlík
    Kateřina: Katka Káča Kačka
    Květoslava: Květa
    Ladislav: Láďa Laco Lacko
    Lenka: Leňa
    Libor: Borek
    Luboš Lubomír: Luboš Lubo
    Ludmila: Lída Liduška
    Marie: Mařka Mařenka Máňa Maruška
    Markéta: Markétka
    Martin: Maťo Martínek
    Matěj: Matýsek Máťa
    Michal: Míša Miško
    Michaela: Míša Míša
    Milan: Míla
    Miloslav: Míla Milouš Slávek
    Miroslav: Mirek Míra Miro Slávek
    Ondřej: Ondra
    Pavel: Pavlík Paľo
    Pavol: Paľo Palko
    Petr: Péťa Petřík Petrík
    Peter: Peťo Peťko
    Radoslav: Radek Rado
    Rudolf: Ruda Rudo
    Stanislav: Standa Stano Slávek
    Štěpán: Štěpánek
    Štefan: Števo Pišta
    Tomáš: Tom Tomášek
    Václav: Vašek Venca Véna
    Věra: Věrka
    Veronika: Verča Nika
    Vladimír: Vláďa Vlado Lada Mirek
    Vladislav: Vláďa
    Vlastimil: Vlasta Vlastík
    Vojtěch: Vojta
    Zdeněk: Zdenda Zdeno
    Zuzana: Zuzka
    Ágnes: Ági
    Albert: Berci
    Anna: Panni Annus Anikó Panka
    András: Andris Bandi
    Antal: Tóni Anti
    Attila: Ati
    Balázs: Balázska
    Bálint: Bálintka
    Béla: Bélus
    Benedek: Beni Bence
    Borbála: Bori Borka Boriska
    Dániel: Dani
    Dávid: Dávidka
    Dezső: Dezsi
    Edit: Edó
    Ernő: Ernőke
    Erzsébet: Erzsi Böske Bözsi Zsóka Betti Erzsike Örzse
    Éva: Évi Évike
    Ferenc: Feri Ferkó Ferke
    Gábor: Gabi Gabó
    Gabriella: Gabi
    Géza: Gézu
    György: Gyuri Gyurka
    Gyula: Gyuszi
    Ildikó: Ildi
    Ilona: Ili Ilus Icu Ilonka
    Imre: Imi
    István: Pista Pisti Isti Pityu
    Iván: Ivánka
    Jakab: Jaksi
    János: Jancsi Jani Janika
    Jenő: Jenci
    József: Józsi Jóska Joci Dodi
    Judit: Jutka Juci
    Julianna: Juli Juliska
    Károly: Karcsi Karesz Kari
    Katalin: Kati Kata Katica Kató
    Klára: Klári
    Kornél: Kori
    Krisztina: Kriszti
    Krisztián: Krisz
    László: Laci Lacika
    Lajos: Lali Lajcsi
    Levente: Leve
    Loránd: Lóri
    Lőrinc: Lőri
    Magdolna: Magdi Magda
    Margit: Manci Gitta
    Mária: Mari Marika Mariska Marcsa
    Márton: Marci
    Máté: Mátéka
    Mátyás: Matyi
    Mihály: Misi Miska Misu
    Miklós: Miki Miklóska
    Mónika: Móni
    Norbert: Norbi
    Pál: Pali Palkó
    Péter: Peti Petya
    Piroska: Piri
    Rezső: Rezsi
    Richárd: Ricsi
    Róbert: Robi
    Rozália: Rozi Róza
    Sándor: Sanyi Sanyika
    Sára: Sári
    Sebestyén: Sebi
    Tamás: Tomi Tami
    Terézia: Teri Terka
    Tibor: Tibi
    Viktor: Viki
    Viktória: Viki
    Vilmos: Vili
    Zoltán: Zoli Zolika
    Zsigmond: Zsiga
    Zsófia: Zsófi
    Zsolt: Zsolti
    Zsuzsanna: Zsuzsa Zsuzsi
    Aleksandar: Aco Saša Aca Sale Aleksa
    Aleksandra: Saša Sanja
    Ana: Anka Anica
    Anđelka: Anđa
    Ante: Tonči Anto Ćiro Antiša
    Antun: Tuna Tonko Toni Ante
    Boris: Boro Bore
    Borislav: Boro Bora Boris
    Božidar: Božo Boža Darko
    Branimir: Brane Branko Branko
    Branislav: Brane Bane Branko
    Damir: Dado
    Darinka: Dara
    Davor: Dado
    Dragan: Gagi Dragi
    Dragutin: Drago Karlo
    Dubravka: Duda
    Đorđe: Đoko Đole
    Đuro: Đuka Đurđica
    Franjo: Frano Frane
    Goran: Gogo
    Gordana: Goca Goga
    Grgur: Grgo Grga
    Hrvoje: Hrvo Hrco
    Ivan: Ivo Ivica Ive Iko Ićo Vanja
    Ivana: Iva Ivanka Vanja
    Jakov: Jakša Jakica
    Jasna: Jaca
    Jelena: Jela Jelica Jeca
    Jerko: Jere
    Josip: Joško Joso Jozo Bepo Joža Pepi
    Juraj: Jure Jura Juro
    Katarina: Kata Kaja Katica Kate
    Kristijan: Kiki Kris
    Ljubomir: Ljubo Ljuba
    Luka: Luko
    Marija: Mara Mare Maca Marica Mica
    Marijana: Maja
    Marin: Mare
    Mario: Mare
    Marko: Mare Maro Markan
    Mate: Mato Matko
    Matija: Matko Mato
    Mihael: Miho Miha
    Mihajlo: Mija Miki
    Milan: Mićo Mića Miki
    Milica: Mica Mila
    Milorad: Mile Mića
    Miloš: Miša
    Miroslav: Miro Mirko
    Mladen: Mlađo Dado
    Nada: Nadica
    Nebojša: Neša Nešo
    Nenad: Neno Neša
    Nikola: Niko Nidžo Nidža Nikica Nino
    Pavao Pavle: Pavo Pajo Paja Pave
    Petar: Pero Perica Pera Pere Pešo
    Predrag: Peđa Pedja
    Radovan: Rade Rado
    Ružica: Ruža
    Sanja: Sanjica
    Slaven: Slavko
    Slavko: Slave
    Slobodan: Slobo Boban Sloba
    Stanko: Stane
    Stevan: Steva Stevo
    Stjepan: Stipe Stipan Stipo Štef Stevo Stipica
    Svetlana: Ceca Sveta
    Svetozar: Sveto
    Šime: Šimun
    Tihomir: Tiho Tića
    Tomislav: Tomo Tomica Toma Tom
    Vedran: Vedo
    Vesna: Vesnica
    Vinko: Vice
    Vjekoslav: Vjeko Alojz
    Vladimir: Vlado Vlada Vladan
    Vojislav: Vojo Voja
    Zdravko: Zdrave
    Zoran: Zoki Zoka
    Zvonimir: Zvonko Zvone
    Željko: Žac Željo Žele
    """
}
