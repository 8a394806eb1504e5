// SPDX-License-Identifier: Apache-2.0
// French: what may stand around a sign without changing it, and what says what for.

extension LanguageTable {
  static let frenchFiller: [(roles: Roles, phrases: [String])] = [
    (
      .lead,
      [
        "tout grand", "très grand", "tout petit", "bien grand", "un", "une", "des", "le", "la", "les", "gros",
        "grosse", "grosses", "grand", "grande", "grands", "énorme", "énormes", "immense", "immenses", "petit",
        "petite", "méga", "hyper", "double", "triple", "très", "vraiment", "encore", "encore un", "encore une",
        "encore une fois", "une fois de plus", "à nouveau", "de nouveau", "aussi", "et", "et un", "et aussi", "alors",
        "donc", "bon", "bah", "ben", "oui", "ouais", "ah", "oh", "ouah", "waouh", "hé", "eh", "eh bien", "salut",
        "coucou", "bonjour", "bonsoir", "salut à tous", "bonjour à tous", "bonjour à toutes et à tous",
        "salut tout le monde", "bonjour tout le monde", "hello tous", "hello à tous", "hello tout le monde",
        "salut l'équipe", "hello l'équipe", "bonjour l'équipe", "l'équipe", "la team", "les amis", "les gars",
        "tout le monde", "à tous", "au passage", "d'ailleurs", "enfin", "pour finir", "pour commencer", "d'abord",
        "tout d'abord", "avant tout", "franchement", "sincèrement", "sérieusement", "honnêtement", "mes", "mon", "ma",
        "nos", "notre", "toutes", "tous", "toutes mes", "toutes nos", "tous mes", "plein de", "beaucoup de", "mille",
        "tout simplement", "simplement", "juste", "juste un", "sacré", "sacrée", "bel", "belle", "je dis",
        "je dis un", "moi", "aujourd'hui", "cette semaine", "hier", "ce matin", "ce soir", "voilà", "voilà un",
        "haha", "ha", "c'est top", "c'est bon", "ça marche", "ça marche maintenant", "ça fonctionne", "nickel",
        "parfait", "génial", "excellent", "top", "cool", "trop bien", "trop fort", "trop forte", "petit mot", "p.s",
        "maj", "d'accord", "ça roule", "a fait un", "a fait du", "a fait une", "as fait un", "tu as fait un",
        "tu as fait du", "t'as fait un", "vous avez fait un", "vous avez fait du", "ont fait un", "ont fait du",
        "fait un", "fait du", "mérite", "mérite un", "mérite une", "mérite des", "méritent", "méritent un",
        "méritent une", "mérite bien un", "au fait", "sans oublier", "de la part de toute l'équipe",
        "au nom de l'équipe", "au nom de toute l'équipe", "chaleureux", "chaleureuse", "chaleureuses", "sincère",
        "sincères", "vifs", "vives", "spécial", "spéciale", "premier", "deuxième", "bis", "je suis", "nous sommes",
        "on est", "tellement", "trop", "vous", "vous êtes", "faites un", "gros gros", "bien sûr", "bref", "tiens",
        "au nom de tous", "virtuel", "virtuelle", "public", "publique", "bien mérité", "mérité", "tardif",
        "chapeau et",
      ]
    ),
    (
      .performative,
      [
        "je profite de ce message pour", "je profite de ce fil pour", "on profite de ce message pour",
        "je saisis l'occasion pour", "un message pour", "je voudrais", "je veux", "j'aimerais", "je souhaite",
        "je souhaiterais", "je tiens à", "je tenais à", "je tiens aussi à", "je tiens également à",
        "je tiens vraiment à", "on voudrait", "on tient à", "on tenait à", "nous voudrions", "nous aimerions",
        "nous tenons à", "nous tenions à", "nous souhaitons", "on aimerait", "je voulais", "je voulais juste",
        "je voulais simplement", "je voulais aussi", "je veux juste", "je voudrais aussi", "j'aimerais aussi",
        "permettez-moi de", "laissez-moi", "laisse-moi", "je me permets de", "je dois", "j'en profite pour",
        "je profite de l'occasion pour", "il faut que je", "envie de", "j'ai envie de", "un petit mot pour",
        "je prends un moment pour", "je ne peux que", "je voudrais prendre un moment pour",
      ]
    ),
    (
      .handOver,
      [
        "te", "vous", "tous", "toutes", "dire", "dire un", "dire un grand", "faire", "faire un", "adresser",
        "adresser un", "adresser mes", "adresser nos", "donner", "donner un", "envoyer", "envoyer un", "offrir",
        "offrir un", "chaleureusement", "encore", "également", "aussi", "publiquement", "particulièrement",
        "tout particulièrement", "sincèrement", "personnellement", "vivement", "exprimer ma", "exprimer mes",
        "prendre le temps de", "prendre un moment pour", "lancer un", "mettre un", "juste", "en public",
        "tout de suite",
      ]
    ),
    (
      .link,
      [
        "les filles", "les copains", "les copines", "les gars", "les amis", "mes amis", "la gang", "chaleureusement",
        "sincèrement", "vivement", "humblement", "tous ceux de", "personnellement", "publiquement", "le", "la", "les",
        "l'", "mon", "ma", "mes", "notre", "nos", "cher", "chère", "chers", "chères", "aussi", "également", "encore",
        "encore une fois", "beaucoup", "mille fois", "infiniment", "vraiment", "du fond du cœur", "du fond du coeur",
        "énormément", "tous", "toutes", "toi", "vous", "tout particulièrement", "particulièrement", "spécialement",
        "surtout", "notamment", "en particulier", "l'équipe", "toute l'équipe", "de la part de toute l'équipe",
        "va à", "vont à", "va aussi à", "pour", "donc", "et", "est pour", "collègue", "ami", "amie", "très", "super",
        "grand", "du jour", "de la semaine", "du sprint", "du mois", "aujourd'hui", "cette semaine", "bien",
        "spécial", "spéciale", "un", "une", "envers", "sincère", "sincères", "tout particulier", "particulier",
        "tout spécial", "à toi", "à vous", "à vous deux", "à tous les deux", "à toutes les deux", "virtuel",
        "virtuelle", "bien mérité", "mérité", "chaleureux", "chaleureuses", "d'abord", "immense", "énorme",
        "bien fort", "tardif", "collectif", "collectives",
      ]
    ), ([.link, .addressing], ["à", "a", "au", "aux"]),
    (
      .trail,
      [
        "énorme", "immense", "mérité", "bien mérité", "spécial", "et à toute son équipe", "et à toute ton équipe",
        "et toute son équipe", "et à tous les autres", "et à toute la team", "et la team", "et tout le monde",
        "beaucoup", "mille fois", "infiniment", "encore", "encore une fois", "aussi", "également", "vraiment",
        "à tous", "à toutes", "à vous", "à toi", "à vous deux", "à tous les deux", "tous les deux", "toutes les deux",
        "et à toute l'équipe", "et toute l'équipe", "et l'équipe", "et à l'équipe", "et son équipe", "et ton équipe",
        "et votre équipe", "et à son équipe", "et à ton équipe", "et à votre équipe", "et leur équipe",
        "et les autres", "et aux autres", "et compagnie", "et co", "et tous les autres", "aujourd'hui", "hier",
        "cette semaine", "ce matin", "ce week-end", "ce weekend", "hier soir", "tout particulièrement",
        "particulièrement", "surtout", "notamment", "sincèrement", "énormément", "du fond du cœur",
        "du fond du coeur", "comme toujours", "comme d'habitude", "tous", "toutes", "en particulier",
        "de la part de toute l'équipe", "de ma part", "de notre part", "au passage", "bien sûr", "pour de vrai",
        "au nom de l'équipe",
      ]
    ), (.joiner, ["et", "ainsi que", "puis", "and"]),
    (.reason, ["pour", "parce que", "parce qu'", "car"]),
    (
      .verbalReason,
      [
        "d'avoir", "d'être", "d'en avoir", "d'y avoir", "de l'avoir", "de m'avoir", "de t'être", "de nous avoir",
        "de vous être", "de lui avoir", "de les avoir", "de leur avoir", "de s'être", "de toujours", "de ton aide",
        "de votre aide", "de l'aide", "du coup de main", "de ton coup de main", "de votre coup de main",
        "de ton soutien", "de votre soutien", "de ton travail", "de votre travail", "de ton temps", "de votre temps",
        "de ta patience", "de votre patience", "de ta réponse", "de votre réponse", "de ton retour",
        "de votre retour", "de l'info", "de l'information",
      ]
    ),
    (.looseReason, ["sur", "avec", "dans", "concernant", "à propos de", "au sujet de", "côté", "en"]),
    (
      .aside,
      [
        "comme", "pour demain", "pour maintenant", "pour plus tard", "pour tout à l'heure", "pour le moment",
        "aujourd'hui", "hier", "cette semaine", "ce matin", "ce soir", "tous", "toutes", "tout le monde", "encore",
        "encore une fois", "merci", "comme toujours", "comme d'habitude", "vraiment", "toi", "vous", "les amis",
        "sérieux", "sérieusement", "franchement", "l'équipe", "la team", "à tous", "à toi", "continue comme ça",
        "continuez comme ça", "pour l'instant", "pour info", "pour une fois", "pour finir", "qui", "à vous", "aussi",
        "top", "trop fort", "trop forte",
      ]
    ),
    (
      .statement,
      [
        "ta", "ton", "tes", "votre", "vos", "c'est", "c'était", "ça", "cela", "le", "la", "les", "l'", "tout", "j'ai",
        "tu", "t'as", "vous", "on", "nous", "nickel", "parfait", "super", "ce", "cette", "ces", "marche", "je",
      ]
    ), (.hail, ["salut", "coucou", "bonjour", "bonsoir", "hello", "hey"]),
    (.crowd, ["tous", "toutes", "tout le monde", "toute l'équipe", "l'équipe", "la team", "les gars", "les amis"]),
    (.determiner, ["mon", "ma", "mes", "notre", "nos", "le", "la", "les", "l'", "ton", "ta", "votre", "un", "une"]),
    (.authorship, ["de", "d'", "par", "fait par", "de la part de", "à"]),
  ]
}
