// SPDX-License-Identifier: Apache-2.0
// Italian: what people thank for out of mere courtesy, and the words that tell talk about mentions, hashtags and nothing.

extension LanguageTable {
  static let italianTalk: [(roles: Roles, phrases: [String])] = [
    (
      .governing,
      [
        "con", "da", "dal", "dalla", "dai", "di", "del", "della", "dello", "dei", "degli", "delle", "dell'", "a",
        "ad", "al", "alla", "allo", "all'", "ai", "agli", "alle", "per", "in", "nel", "nella", "su", "sul", "sulla",
        "e", "ed", "o", "come", "che", "via", "cc", "prima", "dopo", "tra", "fra", "contro", "senza", "verso", "vs",
        "è", "sono", "era", "il", "lo", "la", "l'", "i", "gli", "le", "un", "una", "mio", "mia", "nostro", "nostra",
        "tuo", "tua", "suo", "sua", "vedi", "chiedere", "chiedi", "secondo", "dove", "perché", "se", "quando", "ma",
        "chi", "ping", "contattare", "insieme", "aiutare", "aiutato", "aiutando", "coprire", "coperto", "sostituire",
        "sostituito", "formare", "formato", "affiancare", "affiancato", "supportare", "supportato", "seguire",
        "seguito", "accogliere", "accolto", "avvisare", "invitare", "presentare", "sbloccare", "sbloccato", "sentire",
        "re", "presso", "oltre",
      ]
    ),
    (
      .complete,
      combine(
        ["avermi", "averci"],
        ["aiutat", "copert", "sostituit", "format", "affiancat", "supportat", "seguit", "accolt", "sbloccat"].flatMap {
          ["\($0)o", "\($0)a", "\($0)i", "\($0)e"]
        })
    ),
    (
      .placing,
      ["con", "da", "di", "del", "della", "a", "al", "in", "come", "cc", "via", "per", "vedi", "tra", "fra", "su"]
    ),
    (.pronoun, ["me", "noi", "te", "voi", "lui", "lei", "loro", "sé"]),
    (
      .place,
      [
        "in", "nel", "nella", "su", "sul", "il", "la", "via", "vedi", "usa", "usate", "usare", "canale", "del", "di",
        "questo", "nostro", "al", "a", "da", "con", "tag", "hashtag", "leggi", "leggete", "come", "o", "secondo",
        "per", "entrate",
      ]
    ), (.placeNoun, ["canale", "stanza"]),
    (
      .nothing,
      [
        "niente", "nulla", "nessuna", "nessuno", "nessuna vittoria", "niente di nuovo", "niente di che",
        "niente oggi", "niente questa settimana", "niente per ora", "nulla per ora", "nulla di nuovo",
        "nulla da segnalare", "niente da segnalare", "niente da parte mia", "ancora niente", "ancora nulla",
        "non ancora", "n/a", "zero", "nessuna per ora", "nessuno per ora", "nessuna questa settimana", "da definire",
      ]
    ), (.abbreviation, ["p.es", "es", "ad es", "sig", "dott", "ing", "prof", "ca", "vs", "pag"]),
  ]

  static let italianCourtesies: [(roles: Roles, phrases: [String])] = [
    (
      .courtesy,
      combine(
        ["la", "la tua", "la vostra", "la sua", "tutta la", "tanta"],
        [
          "pazienza", "comprensione", "attenzione", "disponibilità", "collaborazione", "partecipazione", "presenza",
          "cortesia", "fiducia", "prontezza", "rapidità", "risposta rapida", "risposta veloce", "rapida risposta",
          "pronta risposta", "risposta immediata", "gentilezza", "proposta", "offerta", "precisazione",
          "puntualizzazione", "premura",
        ])
        + combine(
          ["il", "il tuo", "il vostro", "il suo", "lo"],
          [
            "tempo", "invito", "ordine", "acquisto", "promemoria", "chiarimento", "interessamento",
            "riscontro rapido", "feedback rapido", "pensiero", "benvenuto", "bump", "sollecito", "heads up",
            "heads-up", "complimento", "sostegno morale", "kudos", "riconoscimento",
          ])
        + [
          "l'info di", "l'info del", "l'info della", "le info di", "le info del", "le info della",
          "l'informazione di", "l'informazione del", "l'informazione della", "la conferma di", "la conferma del",
          "la conferma della", "la risposta di", "la risposta del", "la risposta della", "il messaggio di",
          "il messaggio del", "il messaggio della", "la domanda di", "la domanda del", "la domanda della",
          "l'avviso di", "l'avviso del", "l'avviso della", "l'invito", "l'interesse", "l'interessamento",
          "l'attenzione", "l'attesa", "l'offerta", "i chiarimenti", "i complimenti", "i vostri complimenti",
          "i tuoi complimenti", "gli auguri", "gli auguri di", "le congratulazioni", "le belle parole",
          "le tue parole", "le gentili parole", "le parole gentili", "i messaggi", "i saluti", "le precisazioni",
          "aver chiesto", "aver risposto", "aver confermato", "aver aspettato", "aver atteso", "aver partecipato",
          "aver accettato", "aver avvisato", "aver avvertito", "aver segnalato", "aver pensato a me", "aver letto",
          "averci pensato", "essere venuto", "essere venuta", "essere venuti", "essere qui", "esserci",
          "essere passato", "essere passata", "confermare", "chiedere", "avvisare", "avvertire", "rispondere",
          "aspettare", "attendere", "partecipare", "averlo segnalato", "averlo confermato", "averlo detto",
          "avermelo detto", "avercelo detto", "avermelo ricordato", "darci un'occhiata", "averci dato un'occhiata",
          "avermi messo in copia", "avermi messa in copia", "avermi tenuto aggiornato", "avermi tenuta aggiornata",
          "averci tenuto aggiornati", "averci tenuti aggiornati", "tenermi aggiornato", "tenermi aggiornata",
          "tenerci aggiornati",
        ]
        + combine(
          ["avermi", "averci", "avermi subito"],
          [
            "avvisato", "avvisata", "avvisati", "avvertito", "avvertita", "avvertiti", "informato", "informata",
            "informati", "risposto", "ricordato", "invitato", "invitata", "invitati", "aggiunto", "aggiunta",
            "aggiunti", "aspettato", "aspettata", "aspettati", "ascoltato", "ascoltata", "ascoltati", "segnalato",
            "detto", "taggato", "taggata", "incluso", "inclusa", "inclusi", "fatto sapere", "accolto", "accolta",
            "letto", "coinvolto", "coinvolta",
          ])
    ),
    (
      .bareCourtesy,
      [
        "l'accoglienza", "l'info", "le info", "l'informazione", "le informazioni", "info", "l'aggiornamento",
        "gli aggiornamenti", "l'update", "la conferma", "la tua conferma", "le domande", "l'avviso", "l'avvertimento",
        "l'email", "la mail", "la tua mail", "la reazione", "la chiamata", "la call", "la chiacchierata", "la chat",
        "questo", "ciò", "quello", "il voto", "l'approvazione", "l'ok", "approvare", "oggi", "la notizia",
        "le notizie", "le novità", "l'alert", "la menzione", "la condivisione", "condividere", "aver condiviso",
        "averlo condiviso", "i dettagli", "il contesto", "l'idea", "il tag", "la nota", "le note", "lo spunto rapido",
      ]
        + combine(
          ["il", "il tuo", "il vostro", "il suo"],
          ["riscontro", "link", "messaggio", "ping", "commento", "feedback veloce", "riscontro veloce"])
        + combine(["la", "la tua", "la vostra", "la sua"], ["risposta", "domanda", "segnalazione"])
        + combine(["i", "i tuoi", "le", "le tue"], ["link", "risposte", "commenti", "messaggi"])
    ),
    (
      .functionWord,
      [
        "e", "su", "sul", "sulla", "sui", "sulle", "a", "al", "alla", "con", "in", "io", "noi", "lui", "lei", "lo",
        "la", "le", "questo", "quello", "è", "anche", "qui", "qua", "lì", "ora", "adesso", "oggi", "ieri", "domani",
        "prima", "dopo", "mentre", "quando", "se", "tutti", "tutte", "tutto", "ma", "allora", "quindi", "solo", "già",
        "o", "più", "presto", "che", "per", "da", "team", "ragazzi", "molto", "mi", "ci", "ti", "così", "veloce",
        "rapido", "rapida", "comunque", "poi", "vado", "guardo", "appena", "subito",
      ]
    ),
  ]
}
