/** Words of the mails about a request for one's data or its deletion: to whom it is about, to authors of notes, to the officer, to HR and to the other side. */
import type { Language } from '../../functions/ports.ts'

export type RequestFacts = {
  about: string
  organisation: string
  /** The last day of the step, in words. */
  until: string
  answerBy: string
  officer: string
  officerAddress: string
  notes: number
}

type Said = { preheader: string; heading: string; paragraphs: string[]; action: string }
type Step = (facts: RequestFacts) => Said

type Words = {
  subjects: { access: string; erasure: string; review: string; decide: string; approve: string; other: string }
  requested: { access: { person: Step; hr: Step }; erasure: { person: Step; hr: Step } }
  review: Step
  reviewAgain: Step
  decide: Step
  ready: Step
  late: { access: Step; erasure: Step }
  unanswered: Step
  approve: Step
  approveAgain: Step
  planned: { person: Step; other: Step }
  held: { person: Step; other: Step }
  reads: { person: string; personRead: string; officer: string; officerRead: string; hr: string; you: string }
}

const sv: Words = {
  subjects: {
    access: 'Din begäran om dina uppgifter',
    erasure: 'Din begäran om radering',
    review: 'Anteckningar att gå igenom',
    decide: 'Anteckningar att ta ställning till',
    approve: 'En radering väntar på ett ja',
    other: 'Ett samtal ska raderas',
  },
  requested: {
    access: {
      person: ({ answerBy }) => ({
        preheader: 'Så här går det till nu, och då har du senast ett svar.',
        heading: 'Vi har tagit emot din begäran',
        paragraphs: [
          'Allt du redan får läsa kan du hämta som en fil när du vill. Den som har skrivit anteckningar om dig har nu tio dagar på sig att gå igenom dem. Sedan avgör dataskyddsombudet vad som följer med.',
          `Du har svar senast ${answerBy}. Filen går bara till dig.`,
        ],
        action: 'Se din begäran',
      }),
      hr: ({ answerBy, organisation }) => ({
        preheader: 'HR har begärt ut dem för din räkning. Filen går bara till dig.',
        heading: 'HR har begärt ut dina uppgifter åt dig',
        paragraphs: [
          `HR på ${organisation} har startat det här för din räkning. Den som har skrivit anteckningar om dig har tio dagar på sig att gå igenom dem, och sedan avgör dataskyddsombudet. HR läser inget av det.`,
          `Du har svar senast ${answerBy}. Filen går bara till dig.`,
        ],
        action: 'Se begäran',
      }),
    },
    erasure: {
      person: ({ answerBy }) => ({
        preheader: 'Någon på HR säger ja eller skjuter upp, och du får veta dagen.',
        heading: 'Vi har tagit emot din begäran om radering',
        paragraphs: [
          'En person på HR måste säga ja. Sedan får du och din chef veta vilken dag allt raderas, minst en vecka i förväg. Fram till dess kan du hämta det du vill ha kvar.',
          `Du har svar senast ${answerBy}. Du kan ta tillbaka din begäran så länge inget är raderat.`,
        ],
        action: 'Se din begäran',
      }),
      hr: ({ organisation, officer, officerAddress }) => ({
        preheader: 'Inget raderas förrän en till på HR har sagt ja, och du får veta dagen.',
        heading: 'HR har begärt att dina uppgifter raderas',
        paragraphs: [
          `En person på HR på ${organisation} har begärt det, och en annan måste säga ja. Sedan får du veta vilken dag det sker, minst en vecka i förväg.`,
          `Är det inte vad du vill? Säg det till HR eller till dataskyddsombudet ${officer}, ${officerAddress}.`,
        ],
        action: 'Se begäran',
      }),
    },
  },
  review: ({ about, notes, until }) => ({
    preheader: 'Du ser bara dina egna, och säger om de kan lämnas ut.',
    heading: `${about} har begärt ut sina uppgifter`,
    paragraphs: [
      `Du har skrivit ${notes === 1 ? 'en anteckning' : `${notes} anteckningar`} om ${about}. Säg om var och en om den kan följa med. Ska den inte det, skriv varför.`,
      `Du har till och med ${until}. Sedan avgör dataskyddsombudet, med eller utan ditt svar. Anteckningarna är kopierade som de stod när begäran kom, så att ändra dem nu gör ingen skillnad.`,
    ],
    action: 'Gå igenom dem',
  }),
  reviewAgain: ({ about, until }) => ({
    preheader: 'Dataskyddsombudet avgör sedan, med eller utan ditt svar.',
    heading: 'Dina anteckningar väntar på dig',
    paragraphs: [
      `${about} har begärt ut sina uppgifter. Till och med ${until} kan du säga om det du har skrivit kan följa med.`,
    ],
    action: 'Gå igenom dem',
  }),
  decide: ({ about, answerBy }) => ({
    preheader: 'Läs dem, se vad författaren säger, och avgör om var och en.',
    heading: `${about} har begärt ut sina uppgifter`,
    paragraphs: [
      'De som har skrivit anteckningar har gått igenom dem, eller haft sina tio dagar. Nu avgör du för var och en om den följer med. Det som inte följer med behöver ett skäl, som personen får läsa.',
      `${about} ska ha svar senast ${answerBy}. Inget lämnas ut förrän du har avgjort.`,
    ],
    action: 'Ta ställning',
  }),
  ready: () => ({
    preheader: 'Hämta filen med en länk som bara du får. Den finns kvar i trettio dagar.',
    heading: 'Ditt utdrag är klart',
    paragraphs: [
      'Allt som finns om dig och som du får läsa ligger nu i din fil, med de anteckningar som har lämnats ut. Är något inte med står det varför.',
      'Anteckningarna finns kvar i filen i trettio dagar. Hämta den innan dess.',
    ],
    action: 'Till ditt utdrag',
  }),
  late: {
    access: ({ officer, officerAddress }) => ({
      preheader: 'Resten av din fil kan du hämta redan nu. Så når du dataskyddsombudet.',
      heading: 'Det har gått en månad utan svar',
      paragraphs: [
        'Dataskyddsombudet har inte avgjort vilka anteckningar som följer med. Din begäran står kvar. Allt annat kan du hämta redan nu.',
        `Hör gärna av dig till ${officer}, ${officerAddress}. Du kan också klaga hos tillsynsmyndigheten.`,
      ],
      action: 'Se din begäran',
    }),
    erasure: ({ officer, officerAddress }) => ({
      preheader: 'Din begäran står kvar. Så når du dataskyddsombudet.',
      heading: 'Det har gått en månad utan svar',
      paragraphs: [
        'Ingen på HR har sagt ja till raderingen ännu. Din begäran står kvar.',
        `Hör gärna av dig till dataskyddsombudet ${officer}, ${officerAddress}. Du kan också klaga hos tillsynsmyndigheten.`,
      ],
      action: 'Se din begäran',
    }),
  },
  unanswered: ({ officer, officerAddress }) => ({
    preheader: 'Anteckningarna lämnades inte ut. Så går du vidare.',
    heading: 'Du har inte fått svar på din begäran',
    paragraphs: [
      'Dataskyddsombudet har inte avgjort vilka anteckningar som följer med, trots flera påminnelser. Din begäran är därför avslutad utan svar, och kopiorna av anteckningarna är raderade. Du har inte gjort något fel.',
      `Du kan be om dina uppgifter igen. Du kan också höra av dig till ${officer}, ${officerAddress}, eller klaga hos tillsynsmyndigheten.`,
    ],
    action: 'Till dina uppgifter',
  }),
  approve: ({ about, answerBy }) => ({
    preheader: 'Det behövs två. Du ser vad som händer innan du säger ja.',
    heading: 'Ska uppgifterna raderas?',
    paragraphs: [
      `Det gäller ${about}. En till på HR behöver säga ja, eller skjuta upp det med ett skäl och ett slutdatum.`,
      `Svar ska finnas senast ${answerBy}. Inget raderas förrän någon har sagt ja.`,
    ],
    action: 'Se begäran',
  }),
  approveAgain: ({ about, answerBy }) => ({
    preheader: 'Ingen har svarat ännu, och inget raderas förrän någon gör det.',
    heading: 'En radering väntar fortfarande',
    paragraphs: [`Det gäller ${about}, som ska ha svar senast ${answerBy}.`],
    action: 'Se begäran',
  }),
  planned: {
    person: ({ until }) => ({
      preheader: 'Hämta det du vill ha kvar innan dess. Efteråt finns inget att hämta.',
      heading: `Allt om dig raderas efter ${until}`,
      paragraphs: [
        `Till och med ${until} kan du läsa dina samtal och hämta din fil. Sedan raderas samtalen, planerna och återkopplingen för gott. Det går inte att ångra.`,
        'Mejl som redan har kommit fram ligger kvar i respektive inkorg.',
      ],
      action: 'Hämta din fil',
    }),
    other: ({ about, until }) => ({
      preheader: 'Till dess kan du läsa det som vanligt. Sedan finns det inte kvar.',
      heading: `Samtalet med ${about} raderas efter ${until}`,
      paragraphs: [
        `Uppgifterna om ${about} ska raderas. Därför försvinner era samtal med svar, plan och uppföljningar, och dina anteckningar om dem. Ta ut det ni behöver för att hålla det ni har kommit överens om.`,
        'Du behöver inte göra något mer.',
      ],
      action: 'Till ditt team',
    }),
  },
  held: {
    person: ({ until, officer, officerAddress }) => ({
      preheader: 'Något står i vägen till en viss dag. Skälet står på sidan.',
      heading: `Raderingen är uppskjuten till ${until}`,
      paragraphs: [
        `HR har ett skäl att behålla uppgifterna till och med ${until}. Skälet läser du på sidan. Efter det raderas de, när någon på HR har sagt ja.`,
        `Tycker du att det är fel? Hör av dig till dataskyddsombudet ${officer}, ${officerAddress}.`,
      ],
      action: 'Läs skälet',
    }),
    other: ({ about, until }) => ({
      preheader: 'Till dess finns allt kvar, och ni läser det som vanligt.',
      heading: `Samtalet med ${about} finns kvar till ${until}`,
      paragraphs: ['Raderingen är uppskjuten. Du behöver inte göra något.'],
      action: 'Till ditt team',
    }),
  },
  reads: {
    person: 'Den som begäran gäller',
    personRead: 'läser det som lämnas ut, och ingen annan får filen.',
    officer: 'Dataskyddsombudet',
    officerRead: 'läser anteckningarna och vad författaren säger, och avgör.',
    hr: 'ser att det finns en begäran, och datumen. Aldrig ett ord av innehållet.',
    you: 'ser det som gäller din del.',
  },
}

const nb: Words = {
  subjects: {
    access: 'Kravet ditt om innsyn',
    erasure: 'Kravet ditt om sletting',
    review: 'Notater du skal gå gjennom',
    decide: 'Notater du skal ta stilling til',
    approve: 'En sletting venter på et ja',
    other: 'En samtale skal slettes',
  },
  requested: {
    access: {
      person: ({ answerBy }) => ({
        preheader: 'Slik går det for seg, og når du får svar.',
        heading: 'Vi har fått kravet ditt',
        paragraphs: [
          'Alt du allerede har lov til å lese, kan du hente som en fil når du vil. Den som har skrevet notater om deg, har nå ti dager på å gå gjennom dem. Så avgjør personvernombudet hva som blir med.',
          `Du får svar senest ${answerBy}. Filen går bare til deg.`,
        ],
        action: 'Se kravet ditt',
      }),
      hr: ({ answerBy, organisation }) => ({
        preheader: 'HR har bedt om dem på dine vegne. Filen går bare til deg.',
        heading: 'HR har bedt om innsyn på dine vegne',
        paragraphs: [
          `HR i ${organisation} har startet dette for deg. Den som har skrevet notater om deg, har ti dager på å gå gjennom dem, og så avgjør personvernombudet. HR leser ingenting av det.`,
          `Du får svar senest ${answerBy}. Filen går bare til deg.`,
        ],
        action: 'Se kravet',
      }),
    },
    erasure: {
      person: ({ answerBy }) => ({
        preheader: 'Noen i HR sier ja eller utsetter, og du får vite dagen.',
        heading: 'Vi har fått kravet ditt om sletting',
        paragraphs: [
          'En person i HR må si ja. Så får du og lederen din vite hvilken dag alt slettes, minst en uke i forveien. Frem til da kan du hente det du vil ta vare på.',
          `Du får svar senest ${answerBy}. Du kan trekke kravet så lenge ingenting er slettet.`,
        ],
        action: 'Se kravet ditt',
      }),
      hr: ({ organisation, officer, officerAddress }) => ({
        preheader: 'Ingenting slettes før en til i HR har sagt ja, og du får vite dagen.',
        heading: 'HR har bedt om at opplysningene dine slettes',
        paragraphs: [
          `En person i HR i ${organisation} har bedt om det, og en annen må si ja. Så får du vite hvilken dag det skjer, minst en uke i forveien.`,
          `Er det ikke det du vil? Si fra til HR eller til personvernombudet ${officer}, ${officerAddress}.`,
        ],
        action: 'Se kravet',
      }),
    },
  },
  review: ({ about, notes, until }) => ({
    preheader: 'Du ser bare dine egne, og sier om de kan utleveres.',
    heading: `${about} har bedt om innsyn`,
    paragraphs: [
      `Du har skrevet ${notes === 1 ? 'ett notat' : `${notes} notater`} om ${about}. Si om hvert av dem kan bli med. Skal det ikke det, skriv hvorfor.`,
      `Du har til og med ${until}. Så avgjør personvernombudet, med eller uten svaret ditt. Notatene er kopiert slik de sto da kravet kom, så det hjelper ikke å endre dem nå.`,
    ],
    action: 'Gå gjennom dem',
  }),
  reviewAgain: ({ about, until }) => ({
    preheader: 'Personvernombudet avgjør etterpå, med eller uten svaret ditt.',
    heading: 'Notatene dine venter på deg',
    paragraphs: [`${about} har bedt om innsyn. Til og med ${until} kan du si om det du har skrevet, kan bli med.`],
    action: 'Gå gjennom dem',
  }),
  decide: ({ about, answerBy }) => ({
    preheader: 'Les dem, se hva forfatteren sier, og avgjør for hvert av dem.',
    heading: `${about} har bedt om innsyn`,
    paragraphs: [
      'De som har skrevet notater, har gått gjennom dem, eller har hatt sine ti dager. Nå avgjør du for hvert notat om det blir med. Det som ikke blir med, trenger en grunn, som personen får lese.',
      `${about} skal ha svar senest ${answerBy}. Ingenting utleveres før du har avgjort.`,
    ],
    action: 'Ta stilling',
  }),
  ready: () => ({
    preheader: 'Hent filen med en lenke som bare du får. Den ligger der i tretti dager.',
    heading: 'Opplysningene dine er klare',
    paragraphs: [
      'Alt som finnes om deg, og som du har lov til å lese, ligger nå i filen din, med notatene som er utlevert. Er noe ikke med, står det hvorfor.',
      'Notatene ligger i filen i tretti dager. Hent den innen da.',
    ],
    action: 'Til opplysningene dine',
  }),
  late: {
    access: ({ officer, officerAddress }) => ({
      preheader: 'Resten av filen kan du hente allerede nå. Slik når du personvernombudet.',
      heading: 'Det er gått en måned uten svar',
      paragraphs: [
        'Personvernombudet har ikke avgjort hvilke notater som blir med. Kravet ditt står. Alt annet kan du hente allerede nå.',
        `Ta gjerne kontakt med ${officer}, ${officerAddress}. Du kan også klage til tilsynsmyndigheten.`,
      ],
      action: 'Se kravet ditt',
    }),
    erasure: ({ officer, officerAddress }) => ({
      preheader: 'Kravet ditt står. Slik når du personvernombudet.',
      heading: 'Det er gått en måned uten svar',
      paragraphs: [
        'Ingen i HR har sagt ja til slettingen ennå. Kravet ditt står.',
        `Ta gjerne kontakt med personvernombudet ${officer}, ${officerAddress}. Du kan også klage til tilsynsmyndigheten.`,
      ],
      action: 'Se kravet ditt',
    }),
  },
  unanswered: ({ officer, officerAddress }) => ({
    preheader: 'Notatene ble ikke utlevert. Slik går du videre.',
    heading: 'Kravet ditt ble ikke besvart',
    paragraphs: [
      'Personvernombudet har ikke avgjort hvilke notater som blir med, selv etter flere påminnelser. Kravet er derfor avsluttet uten svar, og kopiene av notatene er slettet. Det er ikke din feil.',
      `Du kan be om innsyn på nytt. Du kan også ta kontakt med ${officer}, ${officerAddress}, eller klage til tilsynsmyndigheten.`,
    ],
    action: 'Til opplysningene dine',
  }),
  approve: ({ about, answerBy }) => ({
    preheader: 'Det trengs to. Du ser hva som skjer, før du sier ja.',
    heading: 'Skal opplysningene slettes?',
    paragraphs: [
      `Det gjelder ${about}. En til i HR må si ja, eller utsette det med en grunn og en sluttdato.`,
      `Svaret skal være klart senest ${answerBy}. Ingenting slettes før noen har sagt ja.`,
    ],
    action: 'Se kravet',
  }),
  approveAgain: ({ about, answerBy }) => ({
    preheader: 'Ingen har svart ennå, og ingenting slettes før noen gjør det.',
    heading: 'En sletting venter fortsatt',
    paragraphs: [`Det gjelder ${about}, som skal ha svar senest ${answerBy}.`],
    action: 'Se kravet',
  }),
  planned: {
    person: ({ until }) => ({
      preheader: 'Hent det du vil ta vare på, innen da. Etterpå er det ingenting å hente.',
      heading: `Alt om deg slettes etter ${until}`,
      paragraphs: [
        `Til og med ${until} kan du lese samtalene dine og hente filen. Så slettes samtalene, planene og tilbakemeldingene for godt. Det kan ikke angres.`,
        'E-post som allerede er kommet frem, blir liggende i innboksen til hver enkelt.',
      ],
      action: 'Hent filen din',
    }),
    other: ({ about, until }) => ({
      preheader: 'Frem til da kan du lese det som vanlig. Etterpå finnes det ikke lenger.',
      heading: `Samtalen med ${about} slettes etter ${until}`,
      paragraphs: [
        `Opplysningene om ${about} skal slettes. Derfor forsvinner samtalene deres med svar, plan og oppfølginger, og notatene dine om dem. Ta ut det dere trenger for å holde det dere er blitt enige om.`,
        'Du trenger ikke gjøre noe mer.',
      ],
      action: 'Til teamet ditt',
    }),
  },
  held: {
    person: ({ until, officer, officerAddress }) => ({
      preheader: 'Noe står i veien frem til en viss dag. Grunnen står på siden.',
      heading: `Slettingen er utsatt til ${until}`,
      paragraphs: [
        `HR har en grunn til å beholde opplysningene til og med ${until}. Grunnen leser du på siden. Etterpå slettes de, når noen i HR har sagt ja.`,
        `Mener du at det er feil? Ta kontakt med personvernombudet ${officer}, ${officerAddress}.`,
      ],
      action: 'Les grunnen',
    }),
    other: ({ about, until }) => ({
      preheader: 'Frem til da er alt der, og dere leser det som vanlig.',
      heading: `Samtalen med ${about} blir stående til ${until}`,
      paragraphs: ['Slettingen er utsatt. Du trenger ikke gjøre noe.'],
      action: 'Til teamet ditt',
    }),
  },
  reads: {
    person: 'Den kravet gjelder',
    personRead: 'leser det som utleveres, og ingen andre får filen.',
    officer: 'Personvernombudet',
    officerRead: 'leser notatene og det forfatteren sier, og avgjør.',
    hr: 'ser at det finnes et krav, og datoene. Aldri et ord av innholdet.',
    you: 'ser det som gjelder din del.',
  },
}

const en: Words = {
  subjects: {
    access: 'Your request for your data',
    erasure: 'Your request for erasure',
    review: 'Notes for you to go through',
    decide: 'Notes for you to decide on',
    approve: 'An erasure is waiting for a yes',
    other: 'A talk is going to be erased',
  },
  requested: {
    access: {
      person: ({ answerBy }) => ({
        preheader: 'What happens now, and when you will have an answer.',
        heading: 'We have your request',
        paragraphs: [
          'Everything you may already read you can take out as a file at any time. Whoever has written notes about you now has ten days to go through them. Then the data protection officer decides what comes along.',
          `You will have an answer by ${answerBy}. The file goes to you alone.`,
        ],
        action: 'See your request',
      }),
      hr: ({ answerBy, organisation }) => ({
        preheader: 'HR has asked for it on your behalf. The file goes to you alone.',
        heading: 'HR has asked for your data on your behalf',
        paragraphs: [
          `HR at ${organisation} has started this for you. Whoever has written notes about you has ten days to go through them, and then the data protection officer decides. HR reads none of it.`,
          `You will have an answer by ${answerBy}. The file goes to you alone.`,
        ],
        action: 'See the request',
      }),
    },
    erasure: {
      person: ({ answerBy }) => ({
        preheader: 'Someone in HR says yes or puts it off, and you will know the day.',
        heading: 'We have your request for erasure',
        paragraphs: [
          'Someone in HR has to say yes. Then you and your manager hear on which day everything is erased, at least a week ahead. Until then you can take out what you want to keep.',
          `You will have an answer by ${answerBy}. You can take your request back as long as nothing is erased.`,
        ],
        action: 'See your request',
      }),
      hr: ({ organisation, officer, officerAddress }) => ({
        preheader: 'Nothing is erased before another in HR says yes; you will know the day.',
        heading: 'HR has asked for your data to be erased',
        paragraphs: [
          `Someone in HR at ${organisation} has asked for it, and someone else has to say yes. Then you hear on which day it happens, at least a week ahead.`,
          `Not what you want? Tell HR, or the data protection officer ${officer}, ${officerAddress}.`,
        ],
        action: 'See the request',
      }),
    },
  },
  review: ({ about, notes, until }) => ({
    preheader: 'You see only your own, and say whether they can be handed out.',
    heading: `${about} has asked for their data`,
    paragraphs: [
      `You have written ${notes === 1 ? 'one note' : `${notes} notes`} about ${about}. Say of each whether it can come along. If not, write why.`,
      `You have until ${until}. Then the data protection officer decides, with or without your answer. The notes were copied as they stood when the request came, so changing them now makes no difference.`,
    ],
    action: 'Go through them',
  }),
  reviewAgain: ({ about, until }) => ({
    preheader: 'The data protection officer decides after that, answer or not.',
    heading: 'Your notes are waiting for you',
    paragraphs: [
      `${about} has asked for their data. Until ${until} you can say whether what you wrote can come along.`,
    ],
    action: 'Go through them',
  }),
  decide: ({ about, answerBy }) => ({
    preheader: 'Read them, see what their author says, and decide on each.',
    heading: `${about} has asked for their data`,
    paragraphs: [
      'Those who have written notes have been through them, or have had their ten days. Now you decide on each whether it comes along. For whatever does not, give a reason, which the person gets to read.',
      `${about} is to have an answer by ${answerBy}. Nothing is handed out before you have decided.`,
    ],
    action: 'Decide on them',
  }),
  ready: () => ({
    preheader: 'Get the file by a link that only you are sent. It stays for thirty days.',
    heading: 'Your data is ready',
    paragraphs: [
      'Everything here that is about you and that you may read is now in your file, with the notes that were handed out. If something is left out, it says why.',
      'The notes stay in the file for thirty days. Take it out before then.',
    ],
    action: 'To your data',
  }),
  late: {
    access: ({ officer, officerAddress }) => ({
      preheader: 'You can take out the rest of your file now. How to reach the officer.',
      heading: 'A month has passed without an answer',
      paragraphs: [
        'The data protection officer has not decided which notes come along. Your request stands. Everything else you can take out now.',
        `Do get in touch with ${officer}, ${officerAddress}. You can also complain to the supervisory authority.`,
      ],
      action: 'See your request',
    }),
    erasure: ({ officer, officerAddress }) => ({
      preheader: 'Your request stands. How to reach the data protection officer.',
      heading: 'A month has passed without an answer',
      paragraphs: [
        'Nobody in HR has said yes to the erasure yet. Your request stands.',
        `Do get in touch with the data protection officer ${officer}, ${officerAddress}. You can also complain to the supervisory authority.`,
      ],
      action: 'See your request',
    }),
  },
  unanswered: ({ officer, officerAddress }) => ({
    preheader: 'The notes were not handed out. What you can do now.',
    heading: 'Your request was not answered',
    paragraphs: [
      'The data protection officer has not decided which notes come along, though asked several times. So your request has ended without an answer, and the copies of the notes are deleted. That is no fault of yours.',
      `You can ask for your data again. You can also get in touch with ${officer}, ${officerAddress}, or complain to the supervisory authority.`,
    ],
    action: 'To your data',
  }),
  approve: ({ about, answerBy }) => ({
    preheader: 'It takes two. You see what happens before you say yes.',
    heading: 'Should this data be erased?',
    paragraphs: [
      `It is about ${about}. Another person in HR has to say yes, or put it off with a reason and an end date.`,
      `There should be an answer by ${answerBy}. Nothing is erased before someone has said yes.`,
    ],
    action: 'See the request',
  }),
  approveAgain: ({ about, answerBy }) => ({
    preheader: 'Nobody has answered yet, and nothing is erased before someone does.',
    heading: 'An erasure is still waiting',
    paragraphs: [`It is about ${about}, who is to have an answer by ${answerBy}.`],
    action: 'See the request',
  }),
  planned: {
    person: ({ until }) => ({
      preheader: 'Take out what you want to keep before then. Afterwards nothing is left.',
      heading: `Everything about you is erased after ${until}`,
      paragraphs: [
        `Until ${until} you can read your talks and take out your file. Then the talks, the plans and the feedback are erased for good. That cannot be undone.`,
        'Mails that have arrived stay in each person’s mailbox.',
      ],
      action: 'Get your file',
    }),
    other: ({ about, until }) => ({
      preheader: 'Until then you can read it as usual. Afterwards it no longer exists.',
      heading: `The talk with ${about} is erased after ${until}`,
      paragraphs: [
        `The data about ${about} is going to be erased. With it go your talks, with answers, plan and follow-ups, and your notes on them. Take out what you two need to keep what you have agreed.`,
        'You need do nothing more.',
      ],
      action: 'To your team',
    }),
  },
  held: {
    person: ({ until, officer, officerAddress }) => ({
      preheader: 'Something stands in the way until a certain day. The page says why.',
      heading: `The erasure is put off until ${until}`,
      paragraphs: [
        `HR has a reason to keep the data until ${until}. You can read it on the page. After that it is erased, once someone in HR has said yes.`,
        `Do you think that is wrong? Get in touch with the data protection officer ${officer}, ${officerAddress}.`,
      ],
      action: 'Read the reason',
    }),
    other: ({ about, until }) => ({
      preheader: 'Until then everything is there, and you read it as usual.',
      heading: `The talk with ${about} stays until ${until}`,
      paragraphs: ['The erasure is put off. You need do nothing.'],
      action: 'To your team',
    }),
  },
  reads: {
    person: 'Whom the request is about',
    personRead: 'reads what is handed out, and nobody else gets the file.',
    officer: 'The data protection officer',
    officerRead: 'reads the notes and what their author says, and decides.',
    hr: 'sees that there is a request, and the dates. Never a word of what it holds.',
    you: 'see what concerns your part.',
  },
}

export const requestTexts: Record<Language, Words> = { sv, nb, en }
