/// English, German and Finnish. A row: the full forms, a colon, the short ones.
extension GivenNames {
  static let western = """
    Abigail: Abby Abbie Gail
    Abraham: Abe Bram
    Adam: Ad
    Albert: Al Bert Bertie
    Alexander: Alex Alec Alick Sandy Xander Lex Sascha Sasha
    Alexandra: Alex Alexa Lexi Sandra Sandy Sasha
    Alexis: Alex
    Alfred: Alf Alfie Fred
    Alice: Allie Ally
    Alison Allison: Ali Allie Ally
    Amanda: Mandy
    Andrea: Andie Andy
    Andrew: Andy Drew
    Angela: Angie
    Ann Anne: Annie Nan Nancy
    Anthony: Tony Ant
    Archibald: Archie
    Arthur: Art Artie
    Augustine: Gus
    Barbara: Barb Babs Barbie
    Barnabas: Barney
    Bartholomew: Bart
    Beatrice: Bea Trixie
    Benjamin: Ben Benny Benji
    Bernard: Bernie
    Bernadette: Bernie
    Bertram: Bert
    Beverly Beverley: Bev
    Bradley: Brad
    Brandon: Brand
    Calvin: Cal
    Cameron: Cam
    Carol Caroline Carolyn: Carrie Caz
    Cassandra: Cass Cassie
    Catherine Katherine Kathryn Katharine: Cathy Kathy Kate Katie Kit Kitty Kay Cat Kat
    Cathleen Kathleen: Cathy Kathy Kath
    Cecilia: Cissy Celia
    Charles: Charlie Charley Chuck Chas Chip Chaz
    Charlotte: Lottie Charlie Lotte
    Chester: Chet
    Christian: Chris
    Christina Christine Christiane: Chris Chrissie Tina Christie Chrissy
    Christopher: Chris Kit Topher Kris
    Clarence: Clancy
    Clifford: Cliff
    Clinton: Clint
    Constance: Connie
    Cornelius: Neil Con
    Curtis: Curt
    Cynthia: Cindy
    Daniel: Dan Danny
    Danielle: Dani
    Darren: Daz
    David: Dave Davey Davy Dai
    Deborah Debra: Deb Debbie Debby
    Delbert: Del
    Dennis: Denny Den
    Derek: Del
    Diana Diane: Di
    Dominic: Dom Nick
    Donald: Don Donnie Donny
    Donna: Don
    Dorothy: Dot Dottie Dolly
    Douglas: Doug Dougie
    Edgar: Ed Eddie
    Edmund: Ed Eddie Ned Ted
    Edward: Ed Eddie Ned Ted Teddy
    Edwin: Ed Eddie
    Eleanor: Ellie Nell Nellie Nora Ella
    Elizabeth: Liz Lizzie Beth Betty Bess Betsy Eliza Libby Lisa Elsie Lillibet
    Elisabeth: Lisa Lisbeth Elise Elsa Sisi Liesl Else Lisl Betty Liz
    Emily: Em Emmie
    Emma: Em
    Ernest: Ernie
    Eugene: Gene
    Evelyn: Evie
    Ferdinand: Ferdi Ferdl
    Florence: Flo Florrie
    Frances: Fran Fanny Francie
    Francis: Frank Fran
    Franklin: Frank
    Frederick Frederic: Fred Freddie Freddy
    Gabriel: Gabe
    Gabrielle: Gabby
    Geoffrey Jeffrey: Geoff Jeff
    George: Georgie
    Georgina: Georgie Gina
    Gerald: Gerry Jerry
    Gerard: Gerry Ger
    Gilbert: Gil Bert
    Gillian: Gill Jill
    Gordon: Gordie
    Graham: Gray
    Gregory: Greg Gregg
    Gustav: Gus
    Gwendolyn: Gwen
    Hannah: Annie
    Harold: Harry Hal
    Harriet: Hattie
    Harvey: Harv
    Helen: Nell Nellie
    Henry: Harry Hank Hal
    Herbert: Herb Bert
    Howard: Howie
    Hubert: Bert Hugh
    Ian: Iain
    Isaac: Ike Zac
    Isabel Isabella: Izzy Bella Belle
    Jacob: Jake
    Jacqueline: Jackie Jacqui
    James: Jim Jimmy Jamie Jem Jas
    Janet: Jan
    Janice: Jan
    Jason: Jay
    Jean: Jeannie
    Jennifer: Jen Jenny Jenni Jennie
    Jeremiah: Jerry
    Jeremy: Jerry Jez
    Jerome: Jerry
    Jessica: Jess Jessie
    Joan: Joanie
    Joanna Joanne: Jo
    John: Jack Johnny Jock Jon
    Jonathan: Jon Jonny John Nathan
    Joseph: Joe Joey
    Josephine: Jo Josie
    Joshua: Josh
    Judith: Judy Jude
    Julia Julie: Jules
    Julian: Jules
    Karen: Kaz
    Kenneth: Ken Kenny
    Kevin: Kev
    Kimberly Kimberley: Kim
    Laurence Lawrence: Larry Laurie Lawrie Lorry
    Leonard: Len Lenny Leo
    Leopold: Leo Poldi
    Leslie Lesley: Les
    Lewis Louis: Lou Louie
    Lillian: Lily Lil
    Linda Lynda: Lin Lyn
    Louise: Lou Lulu
    Lucille: Lucy
    Lucinda: Lucy Cindy
    Madeleine: Maddie Maddy
    Magdalena: Lena Magda Leni
    Malcolm: Mal
    Margaret: Maggie Meg Peggy Peg Marge Madge Greta Daisy Margie Rita
    Marian: Molly
    Martin: Marty
    Martha: Marty Patty
    Mary: Molly Polly Mamie May
    Matilda: Tilly Mattie
    Matthew: Matt Mat
    Maureen: Mo
    Maurice: Mo
    Maxwell Maximilian: Max
    Melanie: Mel
    Melissa: Mel Missy Lissa
    Melvin: Mel
    Michael: Mike Mick Mickey Micky Mikey Mitch
    Michelle: Shelly Chelle
    Mildred: Millie
    Mitchell: Mitch
    Mohammed Muhammad: Mo
    Montgomery: Monty
    Morris: Mo
    Nancy: Nan
    Natalie: Nat
    Natasha: Tasha
    Nathan: Nat Nate
    Nathaniel: Nat Nate Nathan
    Neil: Neal
    Nicholas: Nick Nicky Nico
    Nicola: Nicky Nikki
    Nicole: Nicky Nikki
    Nigel: Nige
    Norman: Norm
    Oliver: Ollie Olly
    Olivia: Liv Livvy
    Oscar: Ozzie
    Pamela: Pam
    Patricia: Pat Patty Patti Tricia Trish Patsy
    Patrick: Pat Paddy
    Penelope: Penny
    Peter: Pete
    Philip Phillip: Phil Pip
    Philippa: Pip Pippa
    Prudence: Pru
    Rachel: Rach Rae
    Ralph: Ralphie
    Randall Randolph: Randy
    Raymond: Ray
    Rebecca: Becky Becca Bex
    Reginald: Reg Reggie
    Richard: Dick Rick Richie Ricky Rich Dickie Rickie
    Robert: Bob Bobby Rob Robbie Robby Bert Bobbie
    Roberta: Bobbie Robbie
    Roderick: Rod Roddy
    Rodney: Rod
    Roger: Rodge
    Roland: Roly Rollie
    Ronald: Ron Ronnie Ronny
    Rosemary: Rose Rosie
    Rudolph Rudolf: Rudy Rudi Rolf
    Rupert: Ru
    Russell: Russ
    Samantha: Sam
    Samuel: Sam Sammy
    Sarah: Sally Sadie
    Sebastian: Seb Bastian Basti
    Sharon: Shaz
    Sheila: Shell
    Sidney Sydney: Sid Syd
    Simon: Si
    Solomon: Sol
    Sophia Sophie: Soph
    Spencer: Spence
    Stanley: Stan
    Stephanie: Steph Stef Steffi
    Stephen Steven: Steve Stevie Ste
    Stewart Stuart: Stew Stu
    Susan Susannah Suzanne: Sue Susie Suzy
    Sylvia: Syl
    Terence Terrence: Terry Tel
    Teresa Theresa: Terry Tess Tessa Resi
    Thaddeus: Tad Thad
    Theodore: Ted Theo Teddy
    Thomas: Tom Tommy Thom
    Timothy: Tim Timmy
    Tobias: Toby Tobi
    Valerie: Val
    Vanessa: Nessa
    Veronica: Ronnie Vera
    Victor: Vic
    Victoria: Vicky Vikki Tori Vicki
    Vincent: Vince Vinny
    Virginia: Ginny Ginger
    Vivian: Viv
    Wallace: Wally
    Walter: Walt Wally Wat
    Warren: Wazza
    Wendy: Wen
    Wesley: Wes
    Wilfred: Wilf
    William: Bill Billy Will Willy Willie Liam Wills
    Winifred: Winnie Freda
    Winston: Win
    Zachary: Zach Zack Zak
    Andreas: Andi Andy Anderl
    Anna: Anni Ännchen Anneli Nanni Anja Annchen Anka
    Anton: Toni
    August: Gustl
    Bernhard: Berni Bernd
    Brigitte: Gitte Gitti Biggi
    Christoph: Chris Stoffel
    Dietrich: Dieter Dirk
    Dorothea: Dora Thea Dorle
    Eduard: Edi Edy
    Elfriede: Friedl Elfi
    Emil: Milo
    Erich: Eri
    Franz: Franzl Franzi
    Franziska: Franzi Fanni Ziska
    Friedrich: Fritz Fiete Friedl Frieder Fred
    Gabriele: Gabi Gaby
    Georg: Schorsch Jörg
    Gerhard: Gerd Gert Hardy
    Gertrud: Trude Gerti Traudl
    Günther: Günni
    Hans: Hansi Hannes
    Heinrich: Heinz Heini Heiner
    Helmut: Helmi Heli
    Hermann: Manni
    Hildegard: Hilde Hilda
    Ignaz: Naz
    Ingeborg: Inge Inga
    Jakob: Jockel Köbi
    Johann Johannes: Hans Hannes Johnny Jan Hansi
    Johanna: Hanna Hanni Hanne Jo
    Josef Joseph: Sepp Pepi Beppo Seppl Jupp Josi
    Josefa: Pepi Sefa
    Joachim: Achim Jochen
    Karl: Karli Kalle Charly
    Katharina: Kathi Käthe Kati Trine Kathrin Katja
    Klaus: Klausi
    Konrad: Kurt Conny
    Leonhard: Leo Hardl
    Ludwig: Lutz Wiggerl Luggi
    Manfred: Manni Fredi
    Margarete Margarethe: Grete Gretel Greta Gretl Meta Marga Gretchen
    Maria: Mitzi Mizzi Marie Mia Ria Mariechen Moidl
    Markus: Max
    Matthias: Hias Matze Mathis Hiasl
    Michael: Michi Michl Micha Michel
    Monika: Moni
    Nikolaus: Klaus Niki Niko Klas
    Oskar: Ossi
    Otto: Otti
    Peter: Peterl
    Philipp: Lipp Phil
    Reinhard: Reini Hardy
    Robert: Robi Röbi
    Rosa: Rosi Rosl
    Roswitha: Rosi
    Rupert: Bert Rupi
    Sabine: Bine Bini
    Sieglinde: Sigi Linde
    Siegfried: Sigi Siggi
    Simon: Simmerl
    Sigmund: Sigi Siggi
    Susanne: Susi Sanne
    Theodor: Theo
    Therese: Resi Thesi
    Ulrich: Uli Ueli Utz
    Ulrike: Uli Rike
    Ursula: Uschi Ulla Ursel
    Valentin: Vale Velten
    Veronika: Vroni Vera
    Walburga: Burgi Wally
    Waltraud: Traudl Trude
    Werner: Wern
    Wilhelm: Willi Willy Helm Wim
    Wilhelmine: Minna Mina Minchen
    Wolfgang: Wolf Wolfi Wolferl
    Aleksanteri: Santeri Ale Santtu Aleksi
    Aleksandra: Sandra Sanna
    Antti: Antsa
    Elisabet Elisabeth: Liisa Elisa Elli Betti
    Erkki: Eki Eka
    Esko: Esa
    Hannu: Hanski
    Heikki: Heka Hessu Heke
    Helena: Leena Heli Hellu
    Henrik Henrikki: Henkka Heikki
    Ilkka: Ile
    Ilmari: Ilpo Immu
    Jaakko: Jaska Jaakoppi
    Jarmo: Jami Jartsa
    Johannes: Juhani Juho Jussi Hannu Hannes
    Jorma: Jomppa Jopi
    Juha: Jussi Juhis
    Juhani: Jussi Juha Juho
    Kaarina: Kaija Rina
    Kalevi: Kale Veikko
    Kalle: Kake
    Katariina: Kati Katri Kaisa Kaija Riina Kata
    Kari: Kartsa
    Kristiina: Kirsti Kirsi Tiina Stiina
    Leena: Leni
    Margareeta Margareta: Reeta Marketta Riitta
    Maria: Maija Marja Mari Mia
    Markku: Make Masa
    Marko: Make
    Martti: Masa Martsa
    Matti: Masa Mara Matsku
    Mikael: Mika Mikko Mikki
    Mikko: Miksu Mise
    Olavi: Olli Ola
    Oskari: Okko Osku
    Paavo: Paavali Pave
    Pekka: Pekko Pete
    Pertti: Pera Perttu
    Pentti: Pena
    Petri: Pete Petteri
    Raimo: Raikka Rami
    Reijo: Reiska
    Risto: Ripa Risse
    Sakari: Saku Sakke Zacke
    Seppo: Sepi
    Simo: Simppa
    Susanna: Sanna Sanni Susa
    Tapani: Tapsa Tapio
    Tapio: Tapsa
    Timo: Timppa
    Tuomas: Tuomo Tomi Tume
    Veli-Matti: Vellu
    Vilhelm Vilhelmi: Ville Vilho
    Yrjö: Yrkki Yrde
    """
}
