/// Spanish, Portuguese, French, Italian, Romanian, Greek and Turkish, as `western`.
extension GivenNames {
  static let southern = """
    Adelaida: Ade
    Alberto: Beto Berto
    Alejandra: Ale Sandra Jandra
    Alejandro: Ale Álex Jandro
    Alfonso: Fonso Poncho Alfon
    Alfredo: Fredo Alfre
    Ana: Anita
    Andrés: Andresito
    Antonia: Toñi Toña Antoñita
    Antonio: Toño Toni Antón Antoñito
    Ascensión: Choni
    Asunción: Asun Susi
    Bartolomé: Tolo Bartolo
    Beatriz: Bea Beti
    Carlos: Carlitos Charly Charlie
    Carmen: Menchu Carmela Carmina Mamen Carmencita
    Catalina: Cata Lina
    Concepción: Concha Conchita Conchi
    Consuelo: Chelo
    Cristina: Cris Tina
    Cristóbal: Tobal
    Daniel: Dani
    Diego: Dieguito
    Dolores: Lola Loli Lolita
    Eduardo: Edu Lalo
    Elena: Nena
    Emilio: Milo Emi
    Encarnación: Encarna Encarni
    Enrique: Quique Kike Enric
    Ernesto: Neto
    Esperanza: Espe
    Eugenia: Geni
    Federico: Fede Kiko
    Felipe: Pipe Feli
    Fernando: Nando Fer Ferran
    Francisca: Paca Paqui Paquita Fran
    Francisco: Paco Pancho Fran Curro Kiko Quico Pacho Frasco
    Gabriel: Gabi
    Gerardo: Gerar
    Gertrudis: Tula
    Gregorio: Goyo
    Guadalupe: Lupe Lupita
    Guillermo: Guille Memo Willy
    Gustavo: Tavo Gus
    Héctor: Tito
    Ignacio: Nacho Iñaki Natxo
    Inmaculada: Inma
    Isabel: Isa Chabela Belita
    Isidro: Chiro
    Jacobo: Yago
    Javier: Javi
    Jesús: Chus Suso Chucho
    Jesusa: Susa Chusa
    Joaquín: Quino Quim Ximo
    Jordi: Jordis
    Jorge: Coque
    José: Pepe Pepín Chema Josito Che Pepito
    Josefa: Pepa Pepita Fina Josefina
    Josefina: Fina Pepa Pepita
    Joan: Joanet
    Josep: Pep Pepe Bepo
    Juan: Juanito Juancho
    Juana: Juanita
    Laura: Lauri
    Leonardo: Leo
    Lorenzo: Loren Lencho
    Lourdes: Lurdes Lulú
    Luis: Lucho Luisito Güicho
    Luisa: Luisita
    Magdalena: Magda Lena Malena
    Manuel: Manolo Manu Lolo Manolito
    Manuela: Manoli Manola Manolita
    Marcelino: Chelino
    Marcos: Marquitos
    Margarita: Marga Rita
    María: Mari Maruja Marichu Marujita
    Mariano: Nano
    Mercedes: Merche Meche Mechas
    Miguel: Miki Migue
    Milagros: Mila Mili
    Montserrat: Montse
    Natividad: Nati
    Nicolás: Nico
    Pablo: Pablito
    Patricia: Patri Pati
    Pedro: Perico Periko
    Pilar: Pili Piluca
    Purificación: Puri
    Rafael: Rafa Rafi Fael
    Ramón: Moncho Mon
    Raquel: Raque
    Raúl: Rulo
    Remedios: Reme
    Ricardo: Richi Riqui Cayo
    Roberto: Berto Beto Rober
    Rocío: Chío
    Rodrigo: Rodri
    Rosario: Charo Chari Rosi
    Salvador: Salva Chava Voro
    Santiago: Santi Yago Chago Tiago
    Sebastián: Sebas Bastián
    Sergio: Checo Serxo
    Socorro: Coco
    Soledad: Sole
    Susana: Susi
    Teresa: Tere Maite
    Tomás: Tomasito
    Valentín: Valen
    Vicente: Chente Vicen
    Víctor: Vito
    Victoria: Viqui Vicky
    Afonso: Fonso
    Alexandre: Xande Alex Alê Xandão
    André: Dedé
    Antônio António: Toninho Tó Tonho Tonico Toni
    Armando: Mandinho
    Augusto: Guto
    Bernardo: Bê Nando
    Carlos: Carlinhos Carlão Cacá Calú
    Cristiano: Cris
    Daniel: Dani
    Eduardo: Edu Dudu Duda
    Fernanda: Nanda Fê
    Fernando: Nando Fernandinho
    Filipe: Lipe
    Francisco: Chico Xico Kiko Chiquinho Paco
    Frederico: Fred
    Gabriel: Biel Gabi
    Geraldo: Gê
    Gustavo: Guga Gugu
    Henrique: Rique Quique
    Isabel: Bel Belinha Isa
    João: Joca Janjão Jango Joãozinho Juca
    Joaquim: Quim Quincas Quinzinho Joca
    José: Zé Zezinho Zeca Juca Zito Zezé
    Jorge: Jorginho
    Júlio: Julinho
    Leonardo: Léo
    Luís Luiz: Lula Lulu Luisinho Luizinho
    Manuel Manoel: Manel Maneco Neco Manecas
    Marcelo: Celo Marcelinho
    Maria: Mariazinha Mia Marocas
    Nelson: Nelsinho
    Paulo: Paulinho Paulão
    Pedro: Pedrinho Pepê
    Rafael: Rafa
    Ricardo: Rico Cadu
    Roberto: Beto Robertinho
    Rodrigo: Digo Rodri
    Ronaldo: Ronaldinho Naldo
    Sebastião: Tião Bastião Bastos
    Sérgio: Serginho
    Teresa: Teté Teresinha
    Vicente: Vicentinho
    Alexandre: Alex Sacha
    Antoine: Toine Titi
    Augustin: Gus
    Bernard: Nanard
    Catherine: Cathy Kate
    Charles: Charlot Charlie
    Christophe: Chris Kiki Tof
    Daniel: Dany
    Dominique: Dom Domi
    Édouard: Édo Doudou
    Élisabeth: Babeth Lise Lisette Zabeth Babette
    Emmanuel: Manu
    Étienne: Tienno
    François: Fanfan Françoi Franck
    Françoise: Fanchon Framboise Soizic Fanny
    Frédéric: Fred Freddy
    Gabriel: Gaby
    Georges: Jojo
    Gérard: Gégé
    Geneviève: Ginette Viève
    Guillaume: Guigui Will
    Henri: Riri Riton
    Isabelle: Isa Zabou
    Jacques: Jacky Jacquot Jacquo
    Jean: Jeannot Yannick Jeanjean
    Jeanne: Jeannette
    Jérôme: Jéjé
    Joseph: Jojo José
    Julien: Juju
    Laurent: Lolo
    Louis: Loulou P'tit-Louis
    Marguerite: Margot Guite Maggy
    Marie: Manon Mimi Marion
    Marcel: Celou
    Maurice: Momo
    Mathieu Matthieu: Mat Mathis
    Michel: Mimi Michou Mich
    Monique: Nique Momo
    Nathalie: Nath
    Nicolas: Nico Colas
    Olivier: Olive Oli
    Patrick: Pat Patoche
    Philippe: Phil Fifi
    Pierre: Pierrot Pierrick
    Raphaël: Raph
    Robert: Bob Bébert Robin
    Roger: Gégé Roro
    Sébastien: Seb Bastien
    Stéphane: Steph Stef
    Suzanne: Suzon Suzette
    Sylvain: Syl
    Théodore: Théo
    Thérèse: Thésa
    Thomas: Tom Tomtom
    Véronique: Véro
    Victor: Totor
    Vincent: Vince
    Agostino: Tino
    Alberto: Berto Albi
    Alessandra: Sandra Ale
    Alessandro: Sandro Ale Alex
    Alfonso: Fofò
    Antonella: Lella Anto
    Antonio: Tonino Toni Totò Nino Tonio Antonello
    Bartolomeo: Meo Bartolo
    Beatrice: Bea Bice
    Benedetto: Betto
    Carlo: Carletto
    Caterina: Rina Cate Nina
    Concetta: Cettina Tina Titti
    Domenico: Mimmo Menico Nico Mico Domi
    Donato: Dino
    Eduardo Edoardo: Edo
    Elisabetta: Betta Lisa Elisa Betty
    Emanuele: Lele Manu
    Enrico: Rico Chicco
    Eugenio: Genio
    Federico: Fede Chicco
    Ferdinando: Nando Ferdi
    Filippo: Pippo Lippo
    Francesca: Franca Cesca Checca Fra
    Francesco: Franco Ciccio Cecco Checco Cesco
    Gabriele: Lele
    Gaetano: Tano
    Gennaro: Rino
    Gerardo: Gerry
    Giacomo: Mino Giacomino
    Giorgio: Giorgino
    Giovanna: Vanna Nanna Gianna
    Giovanni: Gianni Nanni Vanni Gino Giannino
    Giulia: Giuly
    Giuseppe: Beppe Peppe Pino Peppino Pippo Beppino Geppo Peppe Bepi
    Giuseppina: Pina Pinuccia Giusi Giusy
    Gregorio: Goro
    Ignazio: Gnazio
    Lorenzo: Renzo Lollo Enzo
    Luca: Luchino
    Luigi: Gigi Gino Luigino
    Luisa: Gigia
    Maddalena: Lena Magda
    Margherita: Rita Ghita Marghe
    Maria: Mariuccia Mariella Mary
    Massimo: Max Massi
    Matteo: Teo
    Michelangelo: Miche
    Michele: Michi Lele
    Nicola: Nico Cola
    Pasquale: Lino Pasqualino
    Patrizia: Patty
    Pietro: Piero Pierino
    Raffaele: Lello Raf Lele Raffa
    Raffaella: Raffa Lella
    Roberto: Robi Berto Roby
    Rosa: Rosetta Rosina
    Salvatore: Totò Turi Salvo Totuccio Tore Rino
    Santo: Santino Tino
    Sebastiano: Bastiano Seba Iano Nello
    Silvio: Silvietto
    Stefano: Ste Stefanino
    Teresa: Resi
    Tommaso: Tom Masino Maso
    Umberto: Berto
    Valentina: Vale
    Vincenza: Enza Cenza
    Vincenzo: Enzo Cenzo Vince Enzino
    Vittorio: Vito Vitto
    Alexandru: Alecu Sandu Alex Sandel
    Ana: Anuța Anica
    Andrei: Andi
    Anton: Tony Toni
    Constantin: Costel Costică Costi Dinu Titi Costin
    Cristian: Cristi
    Dumitru: Mitică Mitu Dumi Mitruț
    Ecaterina: Cati Catinca Tinca
    Elena: Ileana Lenuța Nuți
    Emilian: Emil Milu
    Florin: Florinel
    Gabriel: Gabi
    Gheorghe: Ghiță Gigi Gicu George Gogu Gică Ghiţă Gelu
    Grigore: Grig Grigoraș
    Ilie: Iliuță
    Ioan: Nelu Ion Ionel Ionuț Nuțu Ionică Onu
    Ion: Nelu Ionel Ionică Ionuț Nuțu Iancu
    Ioana: Oana Nuța
    Iulian: Iulică
    Liviu: Livi
    Luminița: Lumi
    Maria: Mărioara Marioara Măriuca Mia
    Marin: Marinel Marinică
    Mihai: Mișu Mihăiță Mihaiță Mișa
    Mihail: Mișu Mihai
    Nicolae: Nicu Nae Nicușor Neculai Niculae Culiță
    Octavian: Tavi
    Paul: Păulică
    Petru: Petrică Petre
    Petre: Petrică Petru
    Radu: Răducu Răducanu
    Sorin: Sorinel
    Ștefan: Fane Fănel Fănică Ștefăniță
    Teodor: Teo Todor Tudor
    Vasile: Vasilică Sile Lică Vasi
    Victor: Vicu
    Viorel: Viorică
    Virgil: Gil
    Alexandros: Alekos Alexis
    Anastasia: Tasoula Natasa Tasia
    Anastasios: Tasos Sakis Tassos
    Andreas: Andrikos
    Antonios: Antonis Tonis Antonakis
    Athanasios: Thanasis Thanos Nasos Sakis
    Charalambos Charalampos: Babis Charis Lambis Pambis
    Christos: Kitsos
    Christodoulos: Christakis Doulis
    Demetrios Dimitrios: Dimitris Mitsos Mimis Jimmy Dimis Takis
    Dimitra: Mimi Dimi
    Dionysios: Dionysis Sakis
    Eleftherios: Lefteris
    Efstathios: Stathis
    Efstratios: Stratis
    Eleni: Lena Elenitsa Nitsa
    Emmanouil: Manolis Manos
    Evangelos: Vangelis Vagelis Angelos
    Georgia: Gogo Giota
    Georgios: Giorgos Yorgos Giorgis Gogos
    Gerasimos: Makis Memos
    Grigorios: Grigoris
    Iakovos: Akis
    Ioannis: Giannis Yannis Yiannis Giannakis Yiannakis
    Ioanna: Gianna Nana
    Konstantinos: Kostas Costas Kostis Dinos Ntinos Kostakis Gus
    Konstantina: Dina Ntina Tina
    Kyriakos: Kyriakoulis Akis
    Leonidas: Leon
    Maria: Maro Marika Mairi
    Michail: Michalis Mike
    Neoklis: Neos
    Nikolaos: Nikos Nicos Nikolas Nikolakis
    Panagiotis: Panos Takis Panagis Giotis Notis
    Panagiota: Giota Nota
    Paraskevi: Voula Evi Vivi
    Petros: Petrakis
    Sotirios: Sotiris
    Spyridon: Spyros
    Stavros: Stavrakis
    Stylianos: Stelios
    Theodoros: Thodoris Doros
    Vasileios Vassilios: Vasilis Vassilis Vasos
    Vasiliki: Vicky Vaso Vasso Kiki
    Αθανάσιος: Θανάσης Θάνος Νάσος
    Αλέξανδρος: Αλέκος Αλέξης
    Αναστάσιος: Τάσος Σάκης
    Αντώνιος: Αντώνης
    Γεώργιος: Γιώργος Γιωργής
    Γεωργία: Γωγώ
    Δημήτριος: Δημήτρης Μήτσος Μίμης Τάκης
    Ελένη: Λένα Λενιώ
    Εμμανουήλ: Μανώλης Μάνος
    Ευάγγελος: Βαγγέλης
    Ευστάθιος: Στάθης
    Ελευθέριος: Λευτέρης
    Ιωάννης: Γιάννης Γιαννάκης
    Ιωάννα: Γιάννα
    Κωνσταντίνος: Κώστας Κωστής Ντίνος Κωστάκης
    Κωνσταντίνα: Ντίνα
    Μιχαήλ: Μιχάλης
    Νικόλαος: Νίκος Νικόλας
    Παναγιώτης: Πάνος Τάκης
    Σπυρίδων: Σπύρος
    Στυλιανός: Στέλιος
    Σωτήριος: Σωτήρης
    Θεόδωρος: Θοδωρής
    Χαράλαμπος: Μπάμπης Χάρης
    Χρήστος: Κίτσος
    Βασίλειος: Βασίλης
    Βασιλική: Βίκυ Βάσω
    Abdullah: Apo
    Ahmet: Ahmo
    Ayşe: Ayşegül Ayş
    Emine: Emoş
    Fatma: Fatoş Fadime
    Hasan: Hasso
    Hatice: Hatçe Hatoş
    Hüseyin: Hüso
    İbrahim: İbo İbiş
    İsmail: İso İsmo
    Kemal: Kemo
    Mehmet: Memo Memet Memiş
    Mustafa: Mıstık Musti Musto
    Osman: Osmo
    Ramazan: Ramo
    Süleyman: Sülo
    Zeynep: Zeyno Zeyo
    """
}
