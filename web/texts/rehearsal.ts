/** Words of the rehearsal: how to use it, what the made-up two have written, and feedback said in two ways. */
import type { Area } from './area.ts'

type Words = {
  title: string
  toTeam: string
  intro: string
  steps: string[]
  toPhrases: string
  phrasesTitle: string
  phrasesText: string
  columns: { judges: string; describes: string }
  /** The same feedback, first as a judgement and then as what was done and what it led to. */
  phrases: [judges: string, describes: string][]
  answers: { employee: Record<string, string>; manager: Record<string, string> }
}

const sv: Words = {
  title: 'Öva på ett samtal',
  toTeam: 'Dina samtal',
  intro: 'Aisha är påhittad, och det ni har skrivit också. Ingenting sparas här, och ingen ser att du övar.',
  steps: [
    'Läs bladet i två minuter, som före ett riktigt samtal.',
    'Be en kollega vara Aisha, eller säg det du skulle säga högt för dig själv.',
    'Börja med något du uppskattar, och ta Aishas ämnen först.',
    'Säg det under Mindre så att det går att göra något åt. Jämför med exemplen längst ned.',
    'Avsluta med en mening om vem som gör vad, till när.',
  ],
  toPhrases: 'Gå till exemplen på återkoppling',
  phrasesTitle: 'Samma sak, sagd på två sätt',
  phrasesText: 'Ett omdöme går att gräla om. Vad någon gjorde, och vad det ledde till, går att göra något åt.',
  columns: { judges: 'Dömer', describes: 'Beskriver' },
  phrases: [
    ['Du är alltid sen.', 'De tre senaste måndagarna började vi utan dig, och beslutet om schemat fick tas om.'],
    ['Bra jobbat!', 'När du ringde familjen innan de hann undra blev de lugna. Tack.'],
    [
      'Du är så negativ.',
      'I går sa du nej till två förslag innan de var färdiga. Sedan kom det inga fler. Fråga gärna en sak först nästa gång.',
    ],
    ['Du måste ta mer ansvar.', 'Jag vill att du bestämmer om vikarier själv från januari. Vad behöver du för det?'],
    [
      'Alla tycker att du är svår att nå.',
      'Jag ringde två gånger i torsdags och fick svar på fredagen, så beställningen blev sen. Hur ser det ut från ditt håll?',
    ],
    ['Du är en naturbegåvning.', 'Du förklarade felet i tre steg, och sedan kunde Ingrid laga det själv.'],
  ],
  answers: {
    employee: {
      QA1: 'Jag vill leda introduktionen av nya kollegor från början till slut. Den märks på hela gruppen när den saknas.',
      QA2: 'Mer vana vid svåra samtal. Gärna någon att bolla med.',
      QA3: 'Tid i schemat. Två timmar i veckan skulle räcka långt.',
      QA4: 'Att det är oklart vem som beslutar om vikarier.',
      QA5: 'Att förklara och att skriva enkelt.',
    },
    manager: {
      QC1: 'Jag har sett två introduktioner, det räcker inte. Jag är nyfiken på hur hon tänker om rollen.',
      QC2: 'Checklistan i våras: alla nya kunde ta egna pass efter tre veckor.',
      QC3: 'Säg till tidigt när schemat inte går ihop, som i september.',
      QC4: 'Färre extrapass som tas utan att gruppen får veta det.',
      QC5: 'Jag tar frågan om vikarier med ledningen före jul.',
    },
  },
}

const nb: Words = {
  title: 'Øv på en samtale',
  toTeam: 'Samtalene dine',
  intro: 'Aisha er oppdiktet, og det dere har skrevet også. Ingenting lagres her, og ingen ser at du øver.',
  steps: [
    'Les arket i to minutter, som før en ordentlig samtale.',
    'Be en kollega være Aisha, eller si det du ville sagt høyt for deg selv.',
    'Begynn med noe du setter pris på, og ta temaene til Aisha først.',
    'Si det under Mindre slik at det går an å gjøre noe med. Sammenlign med eksemplene nederst.',
    'Avslutt med en setning om hvem som gjør hva, og innen når.',
  ],
  toPhrases: 'Gå til eksemplene på tilbakemelding',
  phrasesTitle: 'Det samme, sagt på to måter',
  phrasesText: 'En dom kan man krangle om. Hva noen gjorde, og hva det førte til, kan man gjøre noe med.',
  columns: { judges: 'Dømmer', describes: 'Beskriver' },
  phrases: [
    ['Du er alltid sen.', 'De tre siste mandagene begynte vi uten deg, og avgjørelsen om turnusen måtte tas på nytt.'],
    ['Bra jobbet!', 'Da du ringte familien før de rakk å lure, ble de rolige. Takk.'],
    [
      'Du er så negativ.',
      'I går sa du nei til to forslag før de var ferdige. Etterpå kom det ingen flere. Still gjerne et spørsmål først neste gang.',
    ],
    ['Du må ta mer ansvar.', 'Jeg vil at du bestemmer om vikarer selv fra januar. Hva trenger du til det?'],
    [
      'Alle synes du er vanskelig å få tak i.',
      'Jeg ringte to ganger på torsdag og fikk svar på fredag, så bestillingen ble sen. Hvordan ser det ut fra din side?',
    ],
    ['Du er et naturtalent.', 'Du forklarte feilen i tre steg, og etterpå kunne Ingrid rette den selv.'],
  ],
  answers: {
    employee: {
      QA1: 'Jeg vil lede opplæringen av nye kolleger fra begynnelse til slutt. Hele gruppa merker det når den mangler.',
      QA2: 'Mer trening i vanskelige samtaler. Gjerne noen å diskutere med.',
      QA3: 'Tid i turnusen. To timer i uka ville rekke langt.',
      QA4: 'At det er uklart hvem som bestemmer om vikarer.',
      QA5: 'Å forklare og å skrive enkelt.',
    },
    manager: {
      QC1: 'Jeg har sett to opplæringer, det er ikke nok. Jeg er nysgjerrig på hva hun tenker om rollen.',
      QC2: 'Sjekklista i vår: alle nye kunne ta egne vakter etter tre uker.',
      QC3: 'Si fra tidlig når turnusen ikke går opp, som i september.',
      QC4: 'Færre ekstravakter som tas uten at gruppa får vite det.',
      QC5: 'Jeg tar spørsmålet om vikarer med ledelsen før jul.',
    },
  },
}

const en: Words = {
  title: 'Rehearse a talk',
  toTeam: 'Your talks',
  intro:
    'Aisha is made up, and so is what the two of you have written. Nothing is kept here, and nobody sees that you rehearse.',
  steps: [
    'Read the sheet for two minutes, as before a real talk.',
    'Ask a colleague to be Aisha, or say out loud what you would say.',
    "Begin with something you appreciate, and take Aisha's topics first.",
    'Say what stands under Less so that something can be done about it. Compare with the examples at the end.',
    'End with a sentence on who does what, and by when.',
  ],
  toPhrases: 'Go to the examples of feedback',
  phrasesTitle: 'The same thing, said in two ways',
  phrasesText: 'A judgement can be argued with. What someone did, and what it led to, can be acted on.',
  columns: { judges: 'Judges', describes: 'Describes' },
  phrases: [
    [
      'You are always late.',
      'The last three Mondays we began without you, and the decision on the rota had to be made again.',
    ],
    ['Good job!', 'When you rang the family before they had to ask, they were reassured. Thank you.'],
    [
      'You are so negative.',
      'Yesterday you said no to two proposals before they were finished. After that there were no more. Try asking one question first next time.',
    ],
    [
      'You need to take more responsibility.',
      'I would like you to decide on stand-ins yourself from January. What do you need for that?',
    ],
    [
      'Everyone finds you hard to reach.',
      'I rang twice on Thursday and heard back on Friday, so the order was late. How does it look from your side?',
    ],
    ['You are a natural.', 'You explained the fault in three steps, and then Ingrid could mend it herself.'],
  ],
  answers: {
    employee: {
      QA1: 'I want to lead the introduction of new colleagues from start to end. The whole group notices when it is missing.',
      QA2: 'More practice in difficult conversations. Someone to talk them through with would help.',
      QA3: 'Time in the rota. Two hours a week would go a long way.',
      QA4: 'That it is unclear who decides on stand-ins.',
      QA5: 'Explaining, and writing plainly.',
    },
    manager: {
      QC1: 'I have seen two introductions, which is not enough. I am curious how she thinks about the role.',
      QC2: 'The checklist this spring: everyone new could take their own shifts after three weeks.',
      QC3: 'Say early when the rota does not add up, as in September.',
      QC4: 'Fewer extra shifts taken without the group knowing.',
      QC5: 'I will take the question of stand-ins to the management before Christmas.',
    },
  },
}

export const rehearsal: Area<Words> = { sv, nb, en }
