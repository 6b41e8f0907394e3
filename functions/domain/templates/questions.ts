/**
 * Every question a talk can ask, in three languages. A and B are the employee's, C the manager's, D looks back. An answer is
 * stored under its question's id, so an id never changes its meaning.
 */
import type { Question, StandardQuestionId } from './question.ts'

export const questions: { [Id in StandardQuestionId]: Question & { id: Id } } = {
  QA1: {
    id: 'QA1',
    text: {
      sv: 'Vilka mål och prioriteringar är viktigast i ditt arbete det kommande året, och varför just de?',
      nb: 'Hvilke mål og prioriteringer er viktigst i jobben din det neste året, og hvorfor akkurat de?',
      en: 'Which goals and priorities matter most in your work this coming year, and why those?',
    },
    managerText: {
      sv: 'Vilka mål och prioriteringar är viktigast i arbetet för {name} det kommande året, och varför just de?',
      nb: 'Hvilke mål og prioriteringer er viktigst i jobben for {name} det neste året, og hvorfor akkurat de?',
      en: 'Which goals and priorities matter most in the work of {name} this coming year, and why those?',
    },
    hint: {
      sv: 'Två eller tre räcker; skriv hellre vad de ska leda till än vad du ska göra.',
      nb: 'To eller tre er nok; skriv heller hva de skal føre til, enn hva du skal gjøre.',
      en: 'Two or three are enough; what they should lead to says more than what you will do.',
    },
    purposes: ['goals'],
    core: true,
  },
  QA2: {
    id: 'QA2',
    text: {
      sv: 'Vad behöver du lära dig eller få stöd med för att nå dit?',
      nb: 'Hva trenger du å lære eller få støtte til for å komme dit?',
      en: 'What do you need to learn or get support with to get there?',
    },
    managerText: {
      sv: 'Vad behöver {name} lära sig eller få stöd med?',
      nb: 'Hva trenger {name} å lære eller få støtte til?',
      en: 'What does {name} need to learn or get support with?',
    },
    hint: {
      sv: 'Det kan vara en kurs, men lika gärna en mentor, en kollega att lära av eller en ny uppgift.',
      nb: 'Det kan være et kurs, men like gjerne en mentor, en kollega å lære av eller en ny oppgave.',
      en: 'It may be a course, or just as well a mentor, a colleague to learn from or a new task.',
    },
    purposes: ['competence', 'needs', 'development'],
    core: true,
  },
  QA3: {
    id: 'QA3',
    text: {
      sv: 'Hur kan vi tillsammans skapa bra förutsättningar för att du ska lyckas?',
      nb: 'Hvordan kan vi sammen legge til rette for at du skal lykkes?',
      en: 'How can we together create good conditions for you to succeed?',
    },
    managerText: {
      sv: 'Hur kan vi tillsammans skapa bra förutsättningar för att {name} ska lyckas?',
      nb: 'Hvordan kan vi sammen legge til rette for at {name} skal lykkes?',
      en: 'How can we together create good conditions for {name} to succeed?',
    },
    hint: {
      sv: 'Tänk på vad du kan göra, vad {manager} kan göra och vad ni gör ihop.',
      nb: 'Tenk på hva du kan gjøre, hva {manager} kan gjøre, og hva dere gjør sammen.',
      en: 'Think of what you can do, what {manager} can do and what you do together.',
    },
    purposes: ['goals', 'relation', 'needs', 'motivation'],
    core: true,
  },
  QA4: {
    id: 'QA4',
    text: {
      sv: 'Vad står i vägen i dag: tid, resurser, mandat eller något annat?',
      nb: 'Hva står i veien i dag: tid, ressurser, fullmakter eller noe annet?',
      en: 'What is in the way today: time, resources, authority or something else?',
    },
    managerText: {
      sv: 'Vad står i vägen för {name} i dag: tid, resurser, mandat eller något annat?',
      nb: 'Hva står i veien for {name} i dag: tid, ressurser, fullmakter eller noe annet?',
      en: 'What is in the way for {name} today: time, resources, authority or something else?',
    },
    hint: {
      sv: 'Ta ett hinder i taget och säg vad som skulle hjälpa.',
      nb: 'Ta ett hinder om gangen, og si hva som ville hjelpe.',
      en: 'Take one obstacle at a time and say what would help.',
    },
    purposes: ['needs', 'proposals', 'wellBeing'],
  },
  QA5: {
    id: 'QA5',
    text: {
      sv: 'Vilka av dina styrkor vill du använda mer?',
      nb: 'Hvilke av styrkene dine vil du bruke mer?',
      en: 'Which of your strengths would you like to use more?',
    },
    managerText: {
      sv: 'Vilka styrkor hos {name} vill du se mer av?',
      nb: 'Hvilke styrker hos {name} vil du se mer av?',
      en: 'Which strengths in {name} would you like to see used more?',
    },
    hint: {
      sv: 'Det som går lätt för dig och som andra ber dig om är ofta en styrka.',
      nb: 'Det som faller lett for deg, og som andre ber deg om, er ofte en styrke.',
      en: 'What comes easily to you, and what others ask you for, is often a strength.',
    },
    purposes: ['motivation', 'development', 'competence'],
  },
  QA6: {
    id: 'QA6',
    text: {
      sv: 'Vilka roller eller områden är du nyfiken på, och vad krävs för dit?',
      nb: 'Hvilke roller eller områder er du nysgjerrig på, og hva skal til?',
      en: 'Which roles or areas are you curious about, and what would it take?',
    },
    managerText: {
      sv: 'Vilka roller eller områden kan passa {name}, och vad krävs för dit?',
      nb: 'Hvilke roller eller områder kan passe for {name}, og hva skal til?',
      en: 'Which roles or areas might suit {name}, and what would it take?',
    },
    hint: {
      sv: 'Nyfiken räcker; det är inget löfte, varken från dig eller till dig.',
      nb: 'Nysgjerrig er nok; det er ikke noe løfte, verken fra deg eller til deg.',
      en: 'Curious is enough; it is no promise, neither from you nor to you.',
    },
    purposes: ['development', 'motivation'],
  },
  QA7: {
    id: 'QA7',
    text: {
      sv: 'Hur bidrar ditt arbete till teamets mål, och var är kopplingen otydlig?',
      nb: 'Hvordan bidrar arbeidet ditt til teamets mål, og hvor er sammenhengen uklar?',
      en: "How does your work contribute to the team's goals, and where is the link unclear?",
    },
    managerText: {
      sv: 'Hur bidrar {name} till teamets mål, och var är kopplingen otydlig?',
      nb: 'Hvordan bidrar {name} til teamets mål, og hvor er sammenhengen uklar?',
      en: "How does {name} contribute to the team's goals, and where is the link unclear?",
    },
    hint: {
      sv: 'Ser du inte kopplingen är det värt att säga.',
      nb: 'Ser du ikke sammenhengen, er det verdt å si.',
      en: 'If you do not see the link, that is worth saying.',
    },
    purposes: ['goals', 'motivation'],
  },
  QB1: {
    id: 'QB1',
    text: {
      sv: 'Hur är balansen mellan det du ska hinna med och den tid du har?',
      nb: 'Hvordan er balansen mellom det du skal rekke, og tiden du har?',
      en: 'How is the balance between what you have to do and the time you have?',
    },
    hint: {
      sv: 'Skriv om arbetet: vad tar mest tid, och vad skulle kunna vänta?',
      nb: 'Skriv om arbeidet: hva tar mest tid, og hva kunne ventet?',
      en: 'Write about the work: what takes most time, and what could wait?',
    },
    purposes: ['needs', 'wellBeing'],
    core: true,
  },
  QB2: {
    id: 'QB2',
    text: {
      sv: 'Vad vill du bli bättre på i år, i yrket eller som person?',
      nb: 'Hva vil du bli bedre på i år, faglig eller personlig?',
      en: 'What do you want to get better at this year, at work or as a person?',
    },
    hint: {
      sv: 'Välj en sak som skulle märkas i vardagen.',
      nb: 'Velg én ting som ville merkes i hverdagen.',
      en: 'Choose one thing that would show in everyday work.',
    },
    purposes: ['competence', 'development', 'goals'],
    core: true,
  },
  QB3: {
    id: 'QB3',
    text: {
      sv: 'Hur fungerar samarbetet med kollegorna?',
      nb: 'Hvordan fungerer samarbeidet med kollegene?',
      en: 'How is cooperation with your colleagues working?',
    },
    hint: {
      sv: 'Skriv om hur ni arbetar ihop, inte om enskilda personer.',
      nb: 'Skriv om hvordan dere jobber sammen, ikke om enkeltpersoner.',
      en: 'Write about how you work together, not about particular people.',
    },
    purposes: ['relation', 'wellBeing'],
  },
  QB4: {
    id: 'QB4',
    text: {
      sv: 'Hur fungerar samarbetet mellan dig och {manager}, och vad vill du att {manager} gör mer av eller annorlunda?',
      nb: 'Hvordan fungerer samarbeidet mellom deg og {manager}, og hva vil du at {manager} skal gjøre mer av eller annerledes?',
      en: 'How are you and {manager} working together, and what would you like {manager} to do more of or differently?',
    },
    hint: {
      sv: 'Ett konkret tillfälle är lättare att ta emot än ett allmänt omdöme.',
      nb: 'En konkret situasjon er lettere å ta imot enn en generell vurdering.',
      en: 'One concrete occasion is easier to receive than a general opinion.',
    },
    purposes: ['relation', 'proposals', 'needs'],
    core: true,
  },
  QB5: {
    id: 'QB5',
    text: {
      sv: 'Vad i arbetet ger dig energi och känns meningsfullt, och vad tar energi?',
      nb: 'Hva i jobben gir deg energi og mening, og hva tapper deg?',
      en: 'What in your work gives you energy and meaning, and what drains you?',
    },
    hint: {
      sv: 'Tänk på den senaste månaden: när gick tiden fort, och när gick den sakta?',
      nb: 'Tenk på den siste måneden: når gikk tiden fort, og når gikk den sakte?',
      en: 'Think of the last month: when did time go fast, and when did it go slowly?',
    },
    purposes: ['motivation', 'wellBeing'],
  },
  QB6: {
    id: 'QB6',
    text: {
      sv: 'Vad är tydligt och otydligt i din roll, och vad gör att du känner dig som en del av verksamheten?',
      nb: 'Hva er klart og uklart i rollen din, og hva gjør at du føler deg som en del av virksomheten?',
      en: 'What is clear and unclear in your role, and what makes you feel part of the organisation?',
    },
    hint: {
      sv: 'Nämn gärna ett beslut där det var oklart vem som fick fatta det.',
      nb: 'Nevn gjerne en beslutning der det var uklart hvem som kunne ta den.',
      en: 'You might name a decision where it was unclear who could make it.',
    },
    purposes: ['goals', 'motivation', 'relation'],
  },
  QB7: {
    id: 'QB7',
    text: {
      sv: 'Hur stämmer dina värderingar med hur vi arbetar här?',
      nb: 'Hvordan stemmer verdiene dine med måten vi jobber på?',
      en: 'How do your values fit the way we work?',
    },
    hint: {
      sv: 'Berätta om något du är stolt över här, eller något som skaver.',
      nb: 'Fortell om noe du er stolt av her, eller noe som skurrer.',
      en: 'Tell about something here that you are proud of, or something that does not sit right.',
    },
    purposes: ['motivation', 'relation'],
  },
  QB8: {
    id: 'QB8',
    text: {
      sv: 'Vad är bra och mindre bra i arbetsmiljön just nu?',
      nb: 'Hva er bra og mindre bra i arbeidsmiljøet akkurat nå?',
      en: 'What is good and less good in the work environment right now?',
    },
    hint: {
      sv: 'Skriv om lokaler, verktyg, arbetssätt och stämning, inte om din hälsa.',
      nb: 'Skriv om lokaler, verktøy, arbeidsmåter og stemning, ikke om helsen din.',
      en: 'Write about premises, tools, ways of working and atmosphere, not about your health.',
    },
    purposes: ['wellBeing', 'needs', 'proposals'],
  },
  QB9: {
    id: 'QB9',
    text: {
      sv: 'Vad vill du kunna påverka mer, och vad tänker du om det som förändras?',
      nb: 'Hva vil du kunne påvirke mer, og hva tenker du om det som er i endring?',
      en: 'What would you like to influence more, and what do you think of what is changing?',
    },
    hint: {
      sv: 'Förslag är lika välkomna som frågor.',
      nb: 'Forslag er like velkomne som spørsmål.',
      en: 'Proposals are as welcome as questions.',
    },
    purposes: ['proposals', 'motivation', 'wellBeing'],
  },
  QB10: {
    id: 'QB10',
    text: {
      sv: 'Vad mer vill du ta upp?',
      nb: 'Hva mer vil du ta opp?',
      en: 'What else would you like to raise?',
    },
    hint: {
      sv: 'Det som är viktigt för dig hör hit, även om ingen fråga handlade om det.',
      nb: 'Det som er viktig for deg, hører hjemme her, selv om ingen spørsmål handlet om det.',
      en: 'What matters to you belongs here, even if no question was about it.',
    },
    purposes: [],
    core: true,
  },
  QC1: {
    id: 'QC1',
    text: {
      sv: 'Vad har jag sett själv, räcker det, och vad är jag nyfiken på?',
      nb: 'Hva har jeg sett selv, er det nok, og hva er jeg nysgjerrig på?',
      en: 'What have I seen myself, is it enough, and what am I curious about?',
    },
    hint: {
      sv: 'Skilj det du själv har sett från det du har hört av andra.',
      nb: 'Skill mellom det du selv har sett, og det du har hørt fra andre.',
      en: 'Keep what you have seen yourself apart from what you have heard from others.',
    },
    purposes: [],
    core: true,
    private: true,
  },
  QC2: {
    id: 'QC2',
    text: {
      sv: 'Fortsätt: vad fungerar bra? Ge ett konkret exempel.',
      nb: 'Fortsett: hva fungerer bra? Gi et konkret eksempel.',
      en: 'Continue: what works well? Give one concrete example.',
    },
    hint: {
      sv: 'Säg när det var, vad {name} gjorde och vad det ledde till.',
      nb: 'Si når det var, hva {name} gjorde, og hva det førte til.',
      en: 'Say when it was, what {name} did and what it led to.',
    },
    purposes: ['motivation', 'relation'],
    core: true,
  },
  QC3: {
    id: 'QC3',
    text: {
      sv: 'Mer: vad vill jag se mer av?',
      nb: 'Mer: hva vil jeg se mer av?',
      en: 'More: what would I like to see more of?',
    },
    hint: {
      sv: 'Beskriv något som går att göra redan nästa vecka.',
      nb: 'Beskriv noe som kan gjøres allerede neste uke.',
      en: 'Describe something that can be done as soon as next week.',
    },
    purposes: ['development', 'goals'],
    core: true,
  },
  QC4: {
    id: 'QC4',
    text: {
      sv: 'Mindre: vad bör det bli mindre av, eller sluta helt?',
      nb: 'Mindre: hva bør det bli mindre av, eller helt slutt på?',
      en: 'Less: what should there be less of, or stop?',
    },
    hint: {
      sv: 'Har du inte redan sagt det, så säg det hellre i dag än att spara det till samtalet.',
      nb: 'Har du ikke allerede sagt det, si det heller i dag enn å spare det til samtalen.',
      en: 'If you have not said it yet, rather say it today than save it for the talk.',
    },
    purposes: ['development', 'relation'],
    core: true,
    heldBack: true,
  },
  QC5: {
    id: 'QC5',
    text: {
      sv: 'Vilka hinder kan jag undanröja, och vad lovar jag att göra?',
      nb: 'Hvilke hindringer kan jeg fjerne, og hva lover jeg å gjøre?',
      en: 'Which obstacles can I remove, and what do I promise to do?',
    },
    hint: {
      sv: 'Lova bara det du själv råder över, och säg till när det är gjort.',
      nb: 'Lov bare det du selv rår over, og si fra når det er gjort.',
      en: 'Promise only what is in your own hands, and say when it is done.',
    },
    purposes: ['needs', 'relation', 'wellBeing'],
    core: true,
  },
  QC6: {
    id: 'QC6',
    text: {
      sv: 'Vilka vägar framåt ser jag, och vad krävs?',
      nb: 'Hvilke veier videre ser jeg, og hva skal til?',
      en: 'Which paths ahead do I see, and what do they take?',
    },
    hint: {
      sv: 'Tänk även utanför den egna enheten, och på uppgifter lika väl som på roller.',
      nb: 'Tenk også utenfor egen enhet, og på oppgaver like gjerne som på roller.',
      en: 'Look beyond your own unit too, and at tasks as well as roles.',
    },
    purposes: ['development', 'competence', 'motivation', 'goals'],
  },
  QC7: {
    id: 'QC7',
    text: {
      sv: 'Vad kom vi överens om förra gången, och vad blev gjort?',
      nb: 'Hva ble vi enige om sist, og hva ble gjort?',
      en: 'What did we agree last time, and what got done?',
    },
    hint: {
      sv: 'Börja med det du själv lovade.',
      nb: 'Begynn med det du selv lovet.',
      en: 'Begin with what you promised yourself.',
    },
    purposes: ['goals', 'relation'],
    core: true,
  },
  QD1: {
    id: 'QD1',
    text: {
      sv: 'Vad har du fått gjort sedan sist, och vad är du mest nöjd med?',
      nb: 'Hva har du fått til siden sist, og hva er du mest fornøyd med?',
      en: 'What have you achieved since last time, and what pleases you most?',
    },
    hint: {
      sv: 'Ta med även det som aldrig stod i någon plan.',
      nb: 'Ta også med det som aldri sto i noen plan.',
      en: 'Include what was never in any plan, too.',
    },
    purposes: ['goals', 'motivation'],
    core: true,
  },
  QD2: {
    id: 'QD2',
    text: {
      sv: 'Vad blev inte som du tänkt, och vad lärde du dig?',
      nb: 'Hva ble ikke som du hadde tenkt, og hva lærte du?',
      en: 'What did not turn out as planned, and what did you learn?',
    },
    hint: {
      sv: 'Det är lärdomen som är viktig här, inte vems fel det var.',
      nb: 'Det er lærdommen som er viktig her, ikke hvem som hadde skylden.',
      en: 'What was learnt is what matters here, not whose fault it was.',
    },
    purposes: ['goals', 'development', 'proposals'],
    core: true,
  },
  QD3: {
    id: 'QD3',
    text: {
      sv: 'Hur har du utvecklats, och vad hjälpte dig?',
      nb: 'Hvordan har du utviklet deg, og hva hjalp deg?',
      en: 'How have you developed, and what helped?',
    },
    hint: {
      sv: 'Vad kan du i dag som du inte kunde för ett år sedan?',
      nb: 'Hva kan du i dag som du ikke kunne for et år siden?',
      en: 'What can you do today that you could not do a year ago?',
    },
    purposes: ['competence', 'development'],
    core: true,
  },
  free: {
    id: 'free',
    text: {
      sv: 'Vad mer vill du ta upp?',
      nb: 'Hva mer vil du ta opp?',
      en: 'What else would you like to raise?',
    },
    hint: {
      sv: 'Det som är viktigt för dig hör hit, även om ingen fråga handlade om det.',
      nb: 'Det som er viktig for deg, hører hjemme her, selv om ingen spørsmål handlet om det.',
      en: 'What matters to you belongs here, even if no question was about it.',
    },
    purposes: [],
    core: true,
  },
}
