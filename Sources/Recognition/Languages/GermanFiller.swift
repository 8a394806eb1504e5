// SPDX-License-Identifier: Apache-2.0
// German: what may stand around a sign without changing it, and what says what for.

extension LanguageTable {
  static let germanFiller: [(roles: Roles, phrases: [String])] = [
    (
      .lead,
      [
        "einfach nur", "einfach mal",
        "ein", "eine", "einen", "einem", "einer", "ganz", "ganz ganz", "sehr", "so", "mega", "super", "riesen",
        "riesiges", "riesiger", "riesigen", "riesige", "riesengroßes", "riesengroßer", "großes", "großer", "großen",
        "große", "dickes", "dicker", "dicken", "dicke", "fettes", "fetter", "fetten", "fette", "herzliches",
        "herzlicher", "herzlichen", "herzliche", "herzlichst", "allerherzlichste", "besonderes", "besonderer",
        "besonderen", "besondere", "spezielles", "spezieller", "speziellen", "extra", "kleines", "kleiner", "kleinen",
        "kleine", "liebes", "lieber", "lieben", "liebe", "verspätetes", "verspäteter", "verspäteten", "nachträglich",
        "nachträgliches", "nachträglichen", "verdientes", "verdienter", "wohlverdientes", "wohlverdienter",
        "ehrliches", "ehrlichen", "aufrichtiges", "aufrichtigen", "aufrichtiger", "lautes", "lauter", "tosender",
        "donnernder", "kräftiges", "kräftiger", "kräftigen", "öffentliches", "gewaltiges", "ordentliches", "echtes",
        "schnelles", "absolutes", "volles", "maximales", "doppeltes", "viel", "viele", "vielen", "tausend", "1000",
        "tolles", "warmes", "warmen", "weiteres", "weiterer", "nächstes", "erstes", "schönes", "und", "auch", "noch",
        "nochmal", "noch mal", "noch ein", "noch eine", "nochmals", "noch einmal", "erneut", "wieder", "mal wieder",
        "einfach", "echt", "wirklich", "absolut", "richtig", "total", "mal", "endlich", "ach", "achja", "ach ja", "oh",
        "ah", "ja", "jawoll", "jawohl", "yes", "yeah", "juhu", "hurra", "yay", "wow", "boah", "krass", "geil", "cool",
        "toll", "klasse", "perfekt", "spitze", "top", "prima", "genial", "wahnsinn", "hammer", "puh", "uff", "ok",
        "okay", "übrigens", "btw", "ps", "p.s", "nebenbei", "apropos", "zuerst", "zunächst", "zuletzt", "außerdem",
        "ebenso", "ebenfalls", "dazu", "dann", "also", "und natürlich", "natürlich", "selbstverständlich",
        "endlich mal", "schließlich", "zum schluss", "zum abschluss", "last but not least", "nicht zuletzt", "ehrlich",
        "im ernst", "muss man sagen", "muss ich sagen", "update", "hallo", "hi", "hey", "moin", "moin moin", "servus",
        "guten morgen", "guten abend", "hallo zusammen", "hi zusammen", "moin zusammen", "hey zusammen",
        "guten morgen zusammen", "hallo team", "hi team", "hey team", "moin team", "hallo alle", "hallo in die runde",
        "hi in die runde", "liebes team", "liebe kollegen", "liebe kolleginnen und kollegen", "leute", "hey leute",
        "hi leute", "team", "zusammen", "mein", "meine", "meinen", "meiner", "unser", "unsere", "unseren", "unserer",
        "der woche", "des tages", "des monats", "heute", "gestern", "diese woche", "heute geht", "diese woche geht",
        "heute gehen", "diese woche gehen", "geht", "gehen", "von mir", "von uns", "von mir auch", "von herzen",
        "von ganzem herzen", "im namen des teams", "im namen des ganzen teams", "im namen aller", "an dieser stelle",
        "hiermit", "von hier", "auf diesem wege", "auf diesem weg", "kurz", "schnell", "zeit für", "zeit für ein",
        "zeit für einen", "hier", "hier mal", "hier ein", "das war", "das ist", "das war ja", "war", "hat", "haben",
        "hast", "habt", "hat einen", "hat eine", "hat da", "hat hier", "hat das", "du hast", "ihr habt", "hast du",
        "habt ihr", "das hast du", "das habt ihr", "hat wieder", "hat mal wieder", "hat heute", "hat gestern",
        "haben heute", "leistet", "macht", "machen", "machst", "machst du", "du machst", "liefert", "verdient",
        "verdienen", "verdient ein", "bekommt", "bekommt von mir", "kriegt", "kriegt von mir", "erhält", "was für",
        "was für ein", "was für eine", "was eine", "was ein", "welch", "welch eine", "welch ein", "da hat", "dafür",
        "freitag", "montag", "dienstag", "mittwoch", "donnerstag", "freitags", "ich", "wir", "bin", "sind", "ich bin",
        "wir sind", "ich finde", "finde ich", "unendlich", "unglaublich", "extrem", "ungemein", "wahnsinnig",
        "tierisch", "überaus", "zutiefst", "unfassbar", "allergrößten", "allergrößtes", "allergrößter", "größten",
        "größtes", "größter", "morgen zusammen", "guten morgen allerseits", "gebührt", "gebührt ein", "gebühren",
        "das größte", "der größte", "die größten", "das dickste", "der dickste", "der lauteste", "mein größter",
        "herzlichste", "herzlichsten", "allerherzlichsten", "beste", "dreifaches", "dreifacher", "big", "huge",
        "massive", "mad", "major", "special", "giant", "wie immer", "wie gewohnt", "ihr habt das", "du hast das",
        "haben das", "habt ihr das", "hast du das",
      ]
    ),
    (
      .performative,
      [
        "ich möchte", "ich möchte mich", "ich möchte mich bei", "ich möchte mal", "ich möchte auch",
        "ich möchte mich auch", "ich möchte mich ganz herzlich", "möchte", "möchte mich", "möchte mich bei",
        "möchte mal", "möchte auch", "möchte gern", "möchte gerne", "ich möchte gern", "ich möchte gerne",
        "ich wollte", "ich wollte mich", "ich wollte mich bei", "ich wollte mal", "ich wollte nur",
        "ich wollte einfach", "wollte", "wollte mich", "wollte mich bei", "wollte mal", "wollte nur", "wollte einfach",
        "wollte auch", "wollte nur mal", "wollte noch", "wollte nur kurz", "wollte kurz", "ich wollte kurz",
        "ich wollte nur kurz", "ich will", "ich will mich", "ich will mich bei", "ich will mal", "will mich",
        "will mal", "wir möchten", "wir möchten uns", "wir möchten uns bei", "wir wollen", "wir wollten",
        "wir wollten uns", "wir wollen uns", "wir wollen uns bei", "möchten", "möchten uns", "wollten",
        "ich würde gerne", "ich würde gern", "würde gern", "würde gerne", "ich würde mich gerne", "würde mich gerne",
        "wir würden gerne", "wir würden uns gerne", "muss mal", "ich muss mal", "darf ich", "ich darf", "ich kann nur",
        "kann nur", "ich kann mich nur", "da möchte ich", "hiermit möchte ich", "hiermit möchte ich mich",
        "möchte ich", "möchte ich mich", "möchten wir", "möchten wir uns", "will ich", "wollte ich",
        "heute möchte ich", "an dieser stelle möchte ich", "an dieser stelle möchte ich mich",
        "an dieser stelle möchten wir", "hiermit", "lasst mich", "lass mich", "ich kann", "wir können", "kann",
        "muss ich mal", "man kann", "kann man",
      ]
    ),
    (
      .handOver,
      [
        "mich", "uns", "bei", "mich bei", "uns bei", "mal", "einmal", "mal eben", "mal kurz", "kurz", "eben",
        "schnell", "einfach", "nur", "auch", "noch", "nochmal", "noch mal", "nochmals", "noch einmal", "ganz", "sehr",
        "besonders", "ganz besonders", "herzlich", "ganz herzlich", "recht herzlich", "von herzen",
        "von ganzem herzen", "öffentlich", "persönlich", "hier", "an dieser stelle", "ausdrücklich", "explizit",
        "gern", "gerne", "hiermit", "richtig", "wirklich", "sagen", "geben", "aussprechen", "loswerden", "dalassen",
        "schicken", "senden", "vergeben", "verteilen", "rausgeben", "rausschicken", "raushauen", "machen", "spenden",
        "ausrichten", "übermitteln", "da lassen", "heute", "laut", "kräftig", "zuerst", "endlich", "unbedingt", "ein",
        "eine", "einen", "mein", "meinen", "unseren", "es", "offiziell", "extra", "stellvertretend", "namentlich",
        "zusprechen", "bereiten", "mitgeben", "erwähnen",
      ]
    ),
    (
      .link,
      [
        "an", "an die", "an den", "an das", "an dich", "an euch", "an unsere", "an unseren", "an unser", "an meine",
        "an meinen", "an mein", "an alle", "an beide", "an all", "geht an", "gehen an", "geht heute an",
        "gehen heute an", "geht auch an", "gehen auch an", "geht raus an", "gehen raus an", "geht diese woche an",
        "gehen diese woche an", "geht hier an", "geht hiermit an", "geht", "gehen", "raus an", "raus",
        "geht von mir an", "dafür an", "auch an", "nochmal an", "nochmals an", "noch mal an", "noch an",
        "besonders an", "speziell an", "vor allem an", "insbesondere an", "von mir an", "von uns an",
        "von uns allen an", "vom ganzen team an", "von herzen an", "auf", "vor", "für", "gilt", "gelten", "gebührt",
        "gebühren", "verdient", "bei", "dir", "euch", "ihnen", "dich", "du", "ihr", "sie", "lieber", "liebe", "liebes",
        "auch", "besonders", "vor allem", "insbesondere", "ganz besonders", "speziell", "nochmal", "noch mal",
        "nochmals", "noch einmal", "erneut", "heute", "diese woche", "sehr", "so sehr", "vielmals", "wirklich", "echt",
        "natürlich", "selbstverständlich", "das team", "dem team", "unserem", "unserer", "unseren", "meinem", "meiner",
        "meinen", "dem", "der", "den", "die", "das", "herr", "herrn", "frau", "kollege", "kollegen", "kollegin",
        "ganz", "ganz herzlich", "herzlich", "einfach", "mal", "hier", "wieder", "mal wieder", "schön", "beide",
        "beiden", "euch beiden", "ihr beiden", "ihr zwei", "alle", "allen", "zusammen", "team", "leute", "und",
        "allen voran", "der woche", "des tages", "des monats", "des sprints", "ist", "sind", "punkte", "punkt", "mann",
        "tausendmal", "tausend mal", "von mir", "von uns", "von herzen", "von ganzem herzen", "wert", "an den lieben",
        "an die liebe", "an das ganze", "an das gesamte", "ganze", "ganzen", "gesamte", "gesamten", "komplette",
        "an das komplette", "an unser ganzes", "wunderbare", "wunderbaren", "großartige", "großartigen", "tolle",
        "tollen",
      ]
    ),
    (
      .trail,
      [
        "sehr", "so sehr", "ganz herzlich", "herzlich", "nochmal", "noch mal", "nochmals", "noch einmal", "auch",
        "auch nochmal", "heute", "gestern", "diese woche", "letzte woche", "gestern abend", "heute morgen",
        "heute früh", "heute nacht", "am wochenende", "in dieser woche", "und team", "und dem team", "und das team",
        "und das ganze team", "und dem ganzen team", "und sein team", "und ihr team", "und seinem team",
        "und ihrem team", "und an das ganze team", "und co", "und alle anderen", "und allen anderen", "und an alle",
        "und euch allen", "und alle beteiligten", "und allen beteiligten", "und alle", "euch beiden", "ihr beiden",
        "ihr zwei", "vielmals", "echt", "wirklich", "total", "mal wieder", "wieder", "wieder einmal", "bitte",
        "geleistet", "gemacht", "abgeliefert", "geliefert", "verdient", "hingelegt", "wie immer", "wie gewohnt",
        "von mir", "von uns", "von uns allen", "vom ganzen team", "von herzen", "von ganzem herzen", "besonders",
        "vor allem", "insbesondere", "speziell", "ganz besonders", "mal", "einfach", "dafür", "tausend mal",
        "tausendmal", "an dieser stelle", "hier", "so", "übrigens", "btw", "ihr lieben", "du held", "du heldin",
        "in die runde", "aus dem ganzen team", "im namen des teams", "im namen des ganzen teams", "im namen aller",
      ]
    ),
    (
      .crowd,
      [
        "alle", "allen", "zusammen", "team", "leute", "an alle", "euch allen", "ihr alle", "beide", "ihr lieben",
        "liebes team", "in die runde", "jungs", "mädels", "allerseits", "liebe leute", "alle zusammen", "euch",
        "kollegen", "freunde",
      ]
    ),
    (.addressing, ["an", "auf", "vor", "gilt", "gelten"]),
    (
      .determiner,
      [
        "mein", "meine", "meinen", "meinem", "meiner", "unser", "unsere", "unseren", "unserem", "unserer", "der",
        "die", "den", "dem", "dein", "deine", "ein", "eine", "einen",
      ]
    ),
    (.authorship, ["von"]),
    (.hail, ["hallo", "hi", "hey", "moin", "servus"]),
    (.verbReason, ["zu", "zum", "zur"]),
    (
      .joiner,
      [
        "und", "u", "sowie", "plus", "als auch", "wie auch", "&", "+", "und auch", "und natürlich", "und besonders",
      ]
    ),
    (.reason, ["für", "fürs", "weil", "wegen", "dafür", "dass", "denn", "dafür dass", "für's", "aufgrund", "daß"]),
    (
      .looseReason,
      [
        "zu", "zum", "zur", "bei", "beim", "mit", "in", "im", "an", "am", "auf", "bezüglich", "dass", "daß", "während",
        "rund um",
      ]
    ),
    (
      .aside,
      [
        "heute", "gestern", "diese woche", "letzte woche", "nochmal", "nochmals", "wie immer", "wie gewohnt",
        "mal wieder", "wieder", "wieder einmal", "leute", "team", "zusammen", "alle", "beide", "ihr beiden",
        "ihr zwei", "euch beiden", "weiter so", "auch", "und", "wie", "wirklich", "echt", "danke", "sehr", "dafür",
        "von mir", "von uns", "die", "der", "das", "so", "hier", "immer wieder", "immer", "besonders", "ehrlich", "du",
        "ihr", "mann", "absolut", "total", "einfach",
      ]
    ),
    (
      .statement,
      [
        "dein", "deine", "deinen", "eure", "euer", "das", "es", "die", "der", "den", "alles", "hat", "hast", "habt",
        "haben", "läuft", "klappt", "funktioniert", "geht", "ging", "passt", "erledigt", "gefunden", "du", "ihr",
        "ich", "wir", "mein", "unser", "unsere", "einfach", "echt", "wirklich", "sieht", "was", "perfekt", "super",
        "gelöst", "gemerged", "gemergt", "ist",
      ]
    ),
  ]
}
