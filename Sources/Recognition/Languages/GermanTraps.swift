// SPDX-License-Identifier: Apache-2.0
// German: what keeps a sign from counting, and words around mentions, wins and hashtags.

extension LanguageTable {
  static let germanTraps: [(roles: Roles, phrases: [String])] = [
    (.homeKeyword, ["blocker", "learning", "learnings", "lob", "quick win", "quick wins"]),
    (
      .verdict,
      [
        "ist", "sind", "war", "waren", "wird", "werden", "wurde", "wurden", "wäre", "wären", "würde", "würden",
        "sollte", "sollten", "könnte", "könnten", "kann", "können", "muss", "müssen", "darf", "soll", "sollen", "hat",
        "haben", "hatte", "hatten", "hätte", "hätten", "bekommt", "bekommen", "bekam", "kriegt", "kriegen", "gibt",
        "gab", "gibt's", "scheint", "scheinen", "fehlt", "fehlen", "nicht", "nie", "niemals", "kein", "keine",
        "keinen", "sagte", "sagt", "sagen", "schrieb", "schreibt", "schreiben", "schickt", "schicken", "schickte",
        "senden", "geben", "verteilen", "vergeben", "posten", "ausrichten", "bestellen", "braucht", "brauchen",
        "will", "wollen", "wollte", "möchte", "mag", "nur", "wenn", "falls", "sobald", "sofern", "bis", "nachdem",
        "bevor", "später", "morgen", "nächste", "nächsten", "nächstes", "bald", "bitte", "oder", "ohne", "außer",
        "vielleicht", "stattdessen", "haben wir", "haben es", "läuft", "laufen", "klappt", "funktioniert", "geht es",
        "kommt", "kommen", "steht", "stehen", "hab", "habe", "kam", "kamen", "konnte", "konnten", "mussten", "musste",
        "zum geburtstag", "zum burzeltag", "zum ehrentag", "zu geben", "zu schicken", "zu sagen", "zu senden",
        "zu verteilen", "zu vergeben", "zu loben", "zu danken", "zu schreiben", "zu posten",
      ] + combine(["zu deinem", "zu ihrem", "zu eurem", "zum runden", "zu deinem runden"], ["geburtstag", "ehrentag"])
    ),
    (
      .conditional,
      [
        "wenn", "falls", "sobald", "sofern", "ob", "solange", "bevor", "außer wenn", "vorausgesetzt", "angenommen",
        "z.b", "zb", "zum beispiel", "beispielsweise", "bspw", "laut", "stell dir vor", "es sei denn", "im falle",
        "gesetzt den fall", "erst wenn", "wenn's", "je nachdem",
      ]
    ),
    (.denial, ["nicht", "nee", "nö"]),
    (
      .negation,
      [
        "nicht", "nich", "net", "ned", "kein", "keine", "keinen", "keinem", "keiner", "nie", "niemals", "niemand",
        "ohne", "kaum", "nein", "nö", "nee", "ne", "nichts", "nix", "weder", "noch nie", "auf keinen fall",
        "keinesfalls", "keineswegs", "trotzdem danke",
      ]
    ),
    (
      .refusal,
      [
        "nein", "nö", "nee", "ne", "nein nein", "oh nein", "ach nein", "ach nö", "nicht nötig", "nein nicht nötig",
        "lieber nicht", "nein lieber nicht", "kein bedarf",
      ]
    ),
    (
      .wish,
      [
        "sollte", "sollten", "sollen", "soll", "solltest", "solltet", "wird", "werde", "werden", "wirst", "könnte",
        "könnten", "können wir", "würde", "würden", "müsste", "müssten", "müssen", "muss", "hoffe", "hoffen",
        "hoffentlich", "wünsche", "wünschen", "wünschte", "will", "wollen", "morgen", "heute abend", "später", "bald",
        "demnächst", "nächste woche", "nächstes mal", "nächsten", "beim nächsten mal", "freue mich auf",
        "freue mich schon", "freu mich auf", "freuen uns auf", "bis morgen", "bis später", "bis dann", "bis gleich",
        "wir sehen uns", "lass uns", "lasst uns", "erinner mich", "erinnere mich", "erinnert mich", "nicht vergessen",
        "vergiss nicht", "vergesst nicht", "denk daran", "denk dran", "denkt daran", "denkt dran", "plane", "planen",
        "vielleicht", "eventuell", "evtl", "demnächst mal", "noch zu", "vergessen zu", "möchte noch", "wäre",
      ]
    ),
    (
      .reported,
      [
        "sagte", "sagt", "sagten", "sagen", "gesagt", "meinte", "meint", "meinten", "schrieb", "schreibt",
        "schrieben", "geschrieben", "erzählte", "erzählt", "fragte", "fragt", "gefragt", "antwortete", "antwortet",
        "zitat", "zitiert", "zitiere", "gehört", "kündigte", "behauptet", "behauptete", "berichtet", "berichtete",
        "kommentierte", "kommentiert", "erwähnte", "erwähnt", "hieß", "heißt", "betreff", "titel", "überschrift",
        "angeblich", "anscheinend", "laut", "lässt ausrichten", "ausgerichtet", "rief", "ruft", "schickte", "schickt",
        "geschickt", "gab", "bekam", "bekommen", "richtet aus", "nannte", "hat gegeben", "lobte", "ausrichten",
        "soll sagen", "soll ich sagen", "richtete aus", "lässt grüßen und sagt",
      ]
    ),
    (
      .instruction,
      [
        "sag", "sage", "sagt bitte", "sagen sie", "sag doch", "sag mal", "sagt mal", "gib", "gebt", "geben sie",
        "erinner", "erinnere", "erinnert", "vergiss nicht", "vergesst nicht", "denk dran", "denkt dran", "denk daran",
        "denkt daran", "bitte", "lass uns", "lasst uns", "schreib", "schreibe", "schreibt", "tippe", "tippt", "tipp",
        "tippen", "nutz", "nutze", "nutzt", "nutzen", "benutze", "benutzt", "benutzen", "verwende", "verwendet",
        "verwenden", "poste", "postet", "schick", "schicke", "schickt", "frag", "fragt mal", "richte", "richtet",
        "bedank dich", "bedanke dich", "bedankt euch", "dank doch", "danke doch", "gratulier", "gratuliert", "füge",
        "setz", "setze", "setzt", "antworte", "antwortet", "beispiel", "zum beispiel", "z.b", "zb", "beispielsweise",
        "probier", "probiert", "versuch", "versucht", "statt", "anstatt", "mach", "macht", "schreiben", "eingeben",
        "hört auf", "hör auf", "stopp",
      ]
    ),
    (
      .request,
      [
        "bitte", "pls", "plz", "kannst du", "könntest du", "könnt ihr", "könntet ihr", "würdest du", "würdet ihr",
        "können sie", "könnten sie", "magst du", "mögt ihr", "kann jemand", "könnte jemand", "kannst", "könntest",
        "sag bescheid", "gib bescheid", "gib mir bescheid", "gebt bescheid", "meld dich", "melde dich", "meldet euch",
        "ich brauche", "ich bräuchte", "wir brauchen", "wir bräuchten", "brauche noch", "bräuchte noch",
        "brauchst du", "schau mal", "schaut mal", "guck mal", "guckt mal", "schau bitte", "sobald du zeit hast",
        "wenn du zeit hast", "bei gelegenheit", "du musst", "du solltest", "ihr müsst", "ihr solltet", "schick mir",
        "gib mir", "wärst du so", "bist du so lieb", "warte auf", "warten auf", "ich warte", "asap", "eilt",
      ]
    ),
    (
      .irony,
      [
        "für nichts", "für nix", "danke für nichts", "na toll", "na super", "na prima", "na bravo", "na danke",
        "na vielen dank", "na herzlichen glückwunsch", "ironie", "ironie off", "ironie aus", "sarkasmus", "ja klar",
        "zerlegt hast", "geweckt hast", "für den ausfall", "für das chaos", "für das durcheinander",
        "für den schlamassel", "für die verspätung", "fürs warten lassen", "fürs wartenlassen", "fürs ignorieren",
        "fürs nichtstun", "fürs nicht", "für's nicht", "fürs vergessen", "fürs verschlafen", "fürs löschen der",
        "prod gelöscht", "produktion gelöscht", "db gelöscht", "datenbank gelöscht", "fürs blockieren",
        "für gar nichts", "für absolut nichts", "jetzt ist alles kaputt", "geht jetzt nichts mehr",
        "nichts geht mehr", "steht jetzt alles", "wieder von vorne anfangen", "wieder von vorn anfangen",
        "dein ernst", "ein wochenende gekostet", "das wochenende gekostet", "den letzten nerv", "dank dir darf ich",
        "darf ich jetzt alles", "alles nochmal machen", "alles neu machen", "für die schlaflose nacht", "slow clap",
        "kaputt gemacht hast", "kaputtgemacht hast", "kaputt gemacht habt", "zerschossen hast", "zerschossen habt",
        "vermasselt hast", "versaut hast", "verbockt hast", "ruiniert hast", "lahmgelegt hast", "gecrasht hast",
        "abgeschossen hast", "verschlafen hast", "vergessen hast", "ignoriert hast", "fürs kaputtmachen",
        "fürs zerschießen", "fürs lahmlegen", "fürs crashen", "fürs versauen", "fürs verbocken", "fürs ruinieren",
        "fürs vermasseln", "für den kaputten", "für die kaputte", "für das kaputte", "wochenende ruiniert",
        "jetzt ist der build kaputt", "jetzt ist prod kaputt", "jetzt ist prod down", "jetzt geht gar nichts mehr",
        "jetzt geht nichts mehr", "jetzt steht alles", "jetzt darf ich", "jetzt dürfen wir",
        "jetzt können wir von vorne", "du hast prod", "hast du prod", "mal wieder prod", "für den nächsten bug",
        "für noch einen bug", "für noch mehr arbeit",
      ]
    ),
    (
      .inAdvance,
      [
        "im voraus", "im vorraus", "im vorhinein", "schon mal danke", "schonmal danke", "danke schon mal",
        "danke schonmal", "schon mal vielen dank", "schonmal vielen dank", "vielen dank schon mal",
        "vielen dank schonmal", "schon jetzt danke", "jetzt schon danke", "danke jetzt schon", "danke schon jetzt",
        "schon jetzt vielen dank", "jetzt schon vielen dank", "vorab danke", "vorab vielen dank", "danke vorab",
        "dank vorab", "schon mal merci", "merci schon mal", "merci schonmal", "dir schon mal", "dir schonmal",
        "euch schon mal", "euch schonmal", "dank schon mal", "dank schonmal", "dank schon jetzt",
        "schon mal besten dank", "schon mal herzlichen dank", "schonmal besten dank", "schonmal herzlichen dank",
        "thx schon mal", "thx schonmal", "dir vorab", "euch vorab", "vorab schon", "vorab für", "vorab fürs",
        "schon mal für", "schonmal für", "schon mal fürs", "schonmal fürs", "schon jetzt für", "jetzt schon für",
        "schon mal im", "im vornherein", "von vornherein danke",
      ]
    ),
    (
      .takenBack,
      [
        "aber", "trotzdem", "jedoch", "allerdings", "dennoch", "nur leider", "leider", "egal", "nein danke",
        "auch wenn", "obwohl", "trotz allem", "schon mal", "schonmal", "vorab",
      ]
    ),
    (
      .greeting,
      [
        "willkommen", "herzlich willkommen", "willkommen zurück", "willkommen an bord", "willkommen im team",
        "alles gute", "alles liebe", "alles gute zum geburtstag", "happy birthday", "geburtstag",
        "glückwunsch zum geburtstag", "glückwünsche zum geburtstag", "zum geburtstag", "gratuliere zum geburtstag",
        "gratulieren zum geburtstag", "nachträglich alles gute", "viel glück", "viel erfolg", "toi toi toi",
        "hals und beinbruch", "daumen gedrückt", "drücke die daumen", "drück die daumen", "gute besserung", "tschüss",
        "tschüs", "auf wiedersehen", "mach's gut", "machs gut", "leb wohl", "guten morgen", "gute nacht",
        "guten abend", "guten tag", "mahlzeit", "schönes wochenende", "schönen feierabend", "schönen urlaub",
        "schöne ferien", "schönen tag", "schöne feiertage", "frohe weihnachten", "frohe ostern", "frohes fest",
        "frohes neues", "frohes neues jahr", "guten rutsch", "ein gutes neues", "gute reise", "gute fahrt",
        "gute heimreise", "viel spaß", "viel spass", "letzter tag", "letzter arbeitstag", "erster tag",
        "erster arbeitstag", "jubiläum", "neu im team", "neu dabei", "neu bei uns", "mittagessen", "zum mittag",
        "zum essen", "feierabendbier", "ab heute", "verstärkt uns", "stößt zum team", "abschied", "einstand",
        "ausstand", "bis bald",
      ]
    ),
    (
      .governing,
      [
        "mit", "von", "vom", "bei", "beim", "zu", "zum", "zur", "über", "um", "in", "im", "für", "wie", "als", "und",
        "oder", "per", "via", "durch", "ohne", "gegen", "nach", "vor", "neben", "hinter", "zwischen", "unter",
        "statt", "samt", "laut", "cc", "siehe", "vs", "wegen", "dank", "außer", "ist", "sind", "war", "der", "die",
        "das", "den", "dem", "des", "mein", "meine", "meinem", "meinen", "meiner", "frag", "fragt", "sag", "sagt",
        "gib", "gebt", "hilf", "half", "hilft", "geholfen", "dass", "daß", "was", "wer", "weil", "wenn", "während",
        "aber", "beide", "beiden", "inklusive", "inkl", "ggü", "gegenüber", "lass", "lässt", "ließ", "gab", "gibt",
        "zeigte", "zeigt", "an dem", "auf", "ans", "aufs", "bittet", "hat", "haben", "hatte",
      ]
    ),
    (
      .placing,
      [
        "mit", "bei", "von", "über", "in", "wie", "als", "cc", "frag", "fragt", "via", "für", "siehe", "treffen",
        "trifft", "an", "zu",
      ]
    ),
    (
      .pronoun,
      [
        "mir", "mich", "uns", "ihm", "ihn", "ihr", "ihnen", "dir", "dich", "euch", "sie", "mir selbst", "beide",
        "beiden",
      ]
    ),
    (
      .place,
      [
        "in", "im", "auf", "unter", "bei", "zu", "zum", "an", "ans", "aus", "von", "vom", "via", "siehe", "seht",
        "nutz", "nutze", "nutzt", "nutzen", "mit", "mit dem", "kanal", "channel", "tag", "hashtag", "poste", "postet",
        "posten", "schreib", "schreibt", "unser", "unseren", "unserem", "der", "die", "das", "den", "dem", "über",
        "wie", "namens", "heißt", "genannt", "oder", "als", "diesen", "dieser", "dieses", "per", "tritt", "liest",
        "lies", "lest", "ins", "abonniert", "für", "durchsucht", "such", "sucht", "stummschalten", "taggt", "tagge",
      ]
    ),
    (
      .placeNoun,
      [
        "kanal", "channel", "thread", "tag", "tags", "hashtag", "board", "digest", "seite", "liste", "raum", "post",
      ]
    ),
    (
      .nothing,
      [
        "keine", "keiner", "keins", "keines", "kein", "nichts", "nix", "nö", "nein", "noch keine", "noch nichts",
        "noch keiner", "noch nix", "diese woche nichts", "diese woche keine", "diese woche nix", "heute nichts",
        "heute keine", "heute nix", "nichts neues", "nichts zu melden", "nichts zu berichten", "nichts besonderes",
        "keine diese woche", "nichts diese woche", "nichts von mir", "von mir nichts", "von mir keine",
        "leider nichts", "leider keine", "folgt", "folgt noch", "kommt noch", "fehlanzeige", "siehe oben",
        "wie letzte woche", "bisher nichts", "bisher keine", "null", "entfällt", "k.a",
      ]
    ),
    (
      .abbreviation,
      [
        "z.b", "z", "b", "d.h", "u.a", "bzw", "ca", "usw", "inkl", "exkl", "evtl", "ggf", "nr", "str", "dr", "prof",
        "hr", "fr", "v.a", "vgl", "bspw", "sog", "mind", "max", "min", "tel", "abs", "etc", "u", "i.d.r", "o.ä",
        "m.e", "zzgl", "std", "jh", "bsp",
      ]
    ),
  ]
}
