// The words of the invented city Brückenfelde: every name, place and number is made up.

// Names of the header's fields.
export const F = {
  title: 'bezeichnung',
  summary: 'kurzbeschreibung',
  decisions: 'beschlusslage',
  state: 'bearbeitungsstand',
  steps: 'schritte',
  cost: 'kostenrahmen',
  category: 'rubrik',
  districts: 'stadtteile', // in rubrik
  topics: 'themen', // in rubrik
  participation: 'beteiligung',
  planned: 'geplant', // in beteiligung
  intensity: 'intensitaet', // in beteiligung
  latitude: 'gestaltungsspielraum', // in beteiligung
  period: 'zeitrahmen', // in beteiligung
  kinds: 'art', // in beteiligung
  reason: 'begruendung', // in beteiligung
  contact: 'ansprechperson',
  office: 'stelle', // in ansprechperson
  email: 'email', // in ansprechperson
  phone: 'telefon', // in ansprechperson
  more: 'weitere_informationen',
  updated: 'aktualisiert_am',
  ended: 'beendet',
  endReason: 'grund', // in beendet
  criteria: 'kriterien',
  // in kriterien, in the order of the form
  crit: [
    'beteiligung_vorgesehen',
    'hohes_interesse',
    'aenderung_ortsbild',
    'entwicklungskonzept',
    'ziele_und_handlungsweisen',
  ],
};
export const STATES = [
  'noch nicht begonnen',
  'in Vorbereitung',
  'in Planung',
  'in Umsetzung',
  'abgeschlossen',
  'ruht',
];
export const INTENSITIES = ['Information', 'Anhörung', 'Mitgestaltung', 'Mitentscheidung'];
export const HEAD = { description: '## Beschreibung und Zielsetzung', progress: '## Bearbeitungsstand' };

export const DISTRICTS = [
  'Altstadt',
  'Nordhafen',
  'Lindenhöhe',
  'Groß Rade',
  'Klein Rade',
  'Mühlenvorstadt',
  'Südring',
  'Fischerviertel',
  'Am Güterbahnhof',
  'Weidengrund',
  'Königsbrück-Siedlung',
  'Neue Gärten',
  'Osterfeld',
  'Schäferhöhe',
  'Universitätsviertel',
  'Werftquartier',
  'Moorhof',
  'Brückentor',
  'Heideblick',
  'Sankt Jürgen',
];
export const TOPICS = [
  'Verkehr',
  'Klima- und Umweltschutz',
  'Stadtgrün',
  'Soziales',
  'Bildung',
  'Kultur',
  'Sport',
  'Gesundheit',
  'Wohnen',
  'Infrastruktur',
  'Denkmalschutz',
  'Digitalisierung',
  'Jugend',
  'Wirtschaft und Häfen',
];
export const OFFICES = [
  ['Amt für Mobilität', 'amt61', '61'],
  ['Amt für Stadtgrün und Naturschutz', 'amt67', '67'],
  ['Amt für Jugend, Soziales und Asyl', 'amt50', '50'],
  ['Amt für Stadtentwicklung und Stadtplanung', 'stadtplanung', '60'],
  ['Amt für Schule und Sport', 'schulamt', '40'],
  ['Amt für Kultur und Denkmalpflege', 'kultur', '41'],
  ['Tiefbauamt – Bereich Straßen und Brücken', 'tiefbau', '66'],
  ['Klimaleitstelle', 'klimaleitstelle', '73'],
  ['Koordinierungsstelle Bürgerbeteiligung', 'beteiligung', '15'],
  ['Gesundheitsamt – Prävention', 'gesundheitsamt', '53'],
];
export const WHAT = [
  [
    'Umgestaltung des',
    [
      'Marktplatzes',
      'Bahnhofsvorplatzes',
      'Fährplatzes',
      'Schulhofes der Grundschule „Am Deich“',
      'Uferweges',
      'Kirchplatzes',
      'Stadtteilparks',
      'Kreuzungsbereiches Lange Straße / Mühlendamm',
    ],
  ],
  [
    'Neubau einer',
    [
      'Kindertagesstätte',
      'Dreifeldsporthalle',
      'Fuß- und Radwegbrücke',
      'Feuerwache',
      'Schwimmhalle',
      'Quartiersgarage mit Ladepunkten',
      'Skate- und Bewegungsanlage',
    ],
  ],
  [
    'Erarbeitung eines',
    [
      'Fachkonzeptes zur sozialräumlichen Arbeit',
      'Radverkehrskonzeptes',
      'Hitzeaktionsplanes',
      'Kleingartenentwicklungskonzeptes',
      'Spielplatzkonzeptes',
      'Lärmaktionsplanes der vierten Stufe',
      'Integrationskonzeptes',
      'Kulturentwicklungsplanes',
    ],
  ],
  [
    'Fortschreibung des',
    [
      'Leitfadens für Bürgerbeteiligung',
      'Einzelhandelskonzeptes',
      'Schulentwicklungsplanes',
      'Klimaschutzkonzeptes',
      'Nahverkehrsplanes',
      'Mietspiegels',
      'Umwelt- und Freiraumkonzeptes',
    ],
  ],
  [
    'Sanierung der',
    [
      'Stadtmauer',
      'Alten Druckerei',
      'Kaimauer',
      'Gehwege',
      'Regenwasserkanäle',
      'Sportanlage',
      'Volkshochschule',
      'Begegnungsstätte „Treffpunkt Leuchtturm“',
    ],
  ],
  [
    'Einrichtung einer',
    [
      'Fahrradstraße',
      'Bürgerwerkstatt',
      'Klimaschutzagentur',
      'Anlaufstelle für ältere Menschen',
      'Bewohnerparkzone',
      'digitalen Meldeplattform',
      'Umweltspur',
    ],
  ],
  [
    'Bebauungsplan für das',
    [
      'Wohngebiet „Am Obstgarten“',
      'Gewerbegebiet „Hafenallee“',
      'ehemalige Kasernengelände',
      'Quartier „Neue Speicher“',
      'Sondergebiet Hochschule',
    ],
  ],
];
export const DECISION_BODIES = ['BV', 'AN', 'IV', 'DA'];
export const COMMITTEES = [
  'der Bürgerschaft',
  'des Hauptausschusses',
  'des Jugendhilfeausschusses',
  'des Ausschusses für Stadtentwicklung',
  'des Ortsbeirates',
];
export const WHO = [
  'Einwohner*innen',
  'Anwohner*innen',
  'Nutzer*innen',
  'Gewerbetreibende',
  'Familien mit Kindern',
  'ältere Menschen',
  'Menschen mit Behinderungen',
  'Vereine und Initiativen',
  'Schüler*innen',
  'Studierende',
  'Pendler*innen',
];
export const STEPS = [
  'Grundlagenermittlung und Bestandsaufnahme',
  'Vorbereitungsphase',
  'Vergabe der Planungsleistungen',
  'Auftaktveranstaltung mit dem Ortsbeirat',
  'Erarbeitung von Varianten',
  'Öffentliche Auslegung',
  'Auswertung der Hinweise',
  'Vorplanung und Kostenschätzung',
  'Abstimmung mit den Trägern öffentlicher Belange',
  'Beschlussfassung durch die Bürgerschaft',
  'Ausschreibung der Bauleistungen',
  'Baubeginn',
  'Erprobung in zwei Modellgebieten',
  'Abschlussbericht und Evaluation',
  'Fertigstellung und Übergabe',
];
export const KINDS = [
  'Online-Beteiligung',
  'Bürgerforum',
  'Werkstattgespräch',
  'Stadtteilspaziergang',
  'Fachtag',
  'Befragung',
  'Planungswerkstatt',
  'Ortsbeiratssitzung',
  'Kinder- und Jugendbeteiligung',
  'Informationsstand',
  'Träger- und Verbändegespräche',
];
export const LATITUDES = [
  'Gestaltung der Freiflächen und Auswahl der Ausstattung; Lage und Größe stehen fest',
  'Entsprechend der Beschlüsse des Fachausschusses',
  'Varianten A bis C können verglichen und ergänzt werden',
  'Leitziele und Reihenfolge der Maßnahmen sind offen',
  'Keiner, die Vorgaben ergeben sich aus dem Bundesrecht',
  'Nutzungskonzept und Öffnungszeiten; der Baukörper ist beschlossen',
];
export const MORE = [
  '-',
  'Die Unterlagen liegen im Rathaus, Zimmer 214, zur Einsicht aus.',
  'Förderung aus dem Programm „Lebendige Zentren“ ist beantragt.',
  'Der Beginn hängt von der Bestätigung des Haushaltes ab.',
  'Rückfragen bitte schriftlich; Antworten werden veröffentlicht.',
];
export const COSTS = [
  'N. N.',
  'noch nicht beziffert',
  '250.000 Euro (Haushalt {y})',
  '1,2 Mio. Euro, davon 60 % Fördermittel',
  '35.000 Euro jährlich',
  '4,85 Mio. Euro brutto (Kostenschätzung {y})',
  'Personalmittel im Bestand, Sachkosten 18.000 Euro',
];

export const AIM = [
  'Ziel ist es, {d} als Ort des Wohnens, Arbeitens und Begegnens zu stärken und die Wege für {w} sicherer zu machen.',
  'Das Vorhaben soll die Aufenthaltsqualität in {d} spürbar verbessern und zugleich den Unterhaltungsaufwand der Stadt senken.',
  'Mit dem Vorhaben setzt die Stadt einen Auftrag {c} um und schafft die Grundlage für weitere Schritte bis {y}.',
  'Im Mittelpunkt stehen die Bedürfnisse der {w}, die in den bisherigen Planungen nur am Rande berücksichtigt wurden.',
  'Angestrebt wird eine Lösung, die ökologisch tragfähig, barrierefrei und über den Lebenszyklus hinweg wirtschaftlich ist.',
  'Die Stadt verfolgt damit das Ziel, den Anteil des Umweltverbundes am Gesamtverkehr bis {y} deutlich zu erhöhen.',
];
export const BACK = [
  'Der heutige Zustand geht auf die siebziger Jahre zurück; seither haben sich Nutzung, Verkehrsmengen und rechtliche Anforderungen grundlegend geändert.',
  'In den vergangenen Jahren gingen hierzu zahlreiche Hinweise aus {d} und aus dem Ortsbeirat ein, die in einer Vorstudie geordnet wurden.',
  'Bereits {y0} hatte die Verwaltung eine Bestandsaufnahme vorgelegt, deren Ergebnisse nun fortgeschrieben werden müssen.',
  'Grundlage sind das Leitbild der Stadt, das Integrierte Entwicklungskonzept sowie die Beschlüsse {c}.',
  'Die Fläche ist überwiegend versiegelt, bei Starkregen kommt es regelmäßig zu Überflutungen der angrenzenden Grundstücke.',
  'Ein Gutachten weist für die Jahre {y0} bis {y} einen Mehrbedarf nach, der mit den vorhandenen Angeboten nicht gedeckt werden kann.',
  'Die bestehenden Angebote in {d} und {d2} sind ausgelastet; längere Wege treffen vor allem {w}.',
  'Nach der Lärmkartierung sind entlang der Hauptstraße mehr als 400 Haushalte nächtlichen Pegeln über dem Auslösewert ausgesetzt.',
];
export const DETAIL = [
  'Vorgesehen sind breitere Gehwege, zusätzliche Bäume und eine durchgehende Wegeverbindung zwischen {d} und {d2}.',
  'Die Verwaltung prüft derzeit, welche Teilbereiche vorgezogen werden können, ohne die Gesamtplanung zu gefährden.',
  'Dabei werden Belange des Denkmalschutzes, der Barrierefreiheit und der Verkehrssicherheit frühzeitig mit den zuständigen Stellen abgestimmt.',
  'Für die Übergangszeit ist eine Zwischenlösung geplant, damit {w} nicht auf vertraute Angebote verzichten müssen.',
  'Die Erfahrungen aus vergleichbaren Städten zeigen, dass eine frühe und offene Beteiligung spätere Konflikte erheblich verringert.',
  'Um die Wirkung beurteilen zu können, werden vor Beginn und zwei Jahre nach Abschluss dieselben Kenngrößen erhoben.',
  'Sämtliche Ergebnisse werden in verständlicher Sprache aufbereitet und auf der Internetseite der Stadt veröffentlicht.',
  'Eine Arbeitsgruppe aus Verwaltung, Ortsbeirat und Trägern begleitet die Umsetzung und tagt mindestens einmal im Quartal.',
  'Zusätzlich sollen {w} in Werkstätten eigene Vorschläge einbringen, die anschließend fachlich bewertet werden.',
  'Die Kosten wurden auf der Grundlage der Vorplanung geschätzt und sind im Entwurf des Doppelhaushaltes berücksichtigt.',
  'Besondere Aufmerksamkeit gilt der Frage, wie Schulwege, Lieferverkehr und Rettungszufahrten gleichermaßen gesichert werden können.',
  'Soweit möglich werden vorhandene Materialien wiederverwendet; für Neupflanzungen kommen hitzeverträgliche Arten in Betracht.',
];
export const STATEB = [
  'Die Vorplanung liegt vor und wird zurzeit mit den beteiligten Fachämtern abgestimmt.',
  'Die Ausschreibung der Planungsleistungen ist für das zweite Halbjahr {y0} vorgesehen.',
  'Der Ortsbeirat {d} hat den Entwurf zur Kenntnis genommen und um eine Variantenprüfung gebeten.',
  'Mit dem Fördermittelgeber wurde ein Gespräch geführt; der Bescheid wird im Frühjahr {y} erwartet.',
  'Das Vorhaben ruht, bis die eigentumsrechtlichen Fragen geklärt sind.',
  'Bislang wurde noch nicht mit der Bearbeitung begonnen; die Personalstelle ist ausgeschrieben.',
];
export const LINKS = [
  ['Beschlussvorlage im Ratsinformationssystem', 'https://ratsinfo.brueckenfelde.example/vorlage/'],
  ['Projektseite', 'https://www.brueckenfelde.example/vorhaben/'],
  ['Kartenansicht', 'https://geoportal.brueckenfelde.example/?layer='],
  ['Beteiligungsportal', 'https://mitreden.brueckenfelde.example/projekt/'],
];
