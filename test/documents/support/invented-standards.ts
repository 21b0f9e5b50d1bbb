import { type AbstractStandard } from './abstract-standard';

/** Standards in our own words, from sectors unlike one another; none of them exists. */
export const INVENTED_STANDARDS: readonly AbstractStandard[] = [
  {
    language: 'EN',
    title: 'Establish and care for container-grown shrubs',
    urn: 'SAMHG12',
    suites: ['Production Horticulture', 'Parks, Gardens and Green Space'],
    developedBy: 'Growing Skills Board',
    approvedOn: '2021-02-05',
    overview: [
      'This standard is about setting up, feeding and watering shrubs that are grown in containers, outdoors or under cover. It covers the choice of growing media, spacing and the control of weeds.',
      'It is for growers who work without close supervision and who report problems to a head of production.',
    ],
    criteria: [
      {
        title: 'Prepare the standing ground',
        statements: [
          'clear the ground of weeds and debris before containers are set down',
          'check that irrigation lines reach every bay and mend any leak',
          'choose a growing medium that suits the species and the length of the crop',
        ],
      },
      {
        title: 'Care for the growing crop',
        statements: [
          'water and feed the crop according to the growing plan and the weather',
          'recognise signs of pests, diseases and disorders and report them to the person responsible',
          'keep records of inputs, losses and labour in the agreed form',
        ],
      },
    ],
    knowledge: [
      {
        title: null,
        statements: [
          'how container volume affects root growth and the need for water',
          'the main nutrients that shrubs require and the signs of shortage',
          'why standing grounds are kept free of weeds',
          'your responsibilities under health and safety legislation',
        ],
      },
    ],
    behaviours: [],
    glossary: [],
    version: '2',
    reviewOn: '2026-03-01',
    validity: 'CURRENT',
    status: 'ORIGINAL',
    originatingOrganisation: 'Growing Skills Board',
    originalUrns: 'SAMHG4, SAMHG5',
    occupations: ['Nursery Worker', 'Gardener', 'Head of Production'],
    socCodes: ['5112', '5113'],
    keywords: ['shrubs', 'containers', 'irrigation', 'growing media'],
  },
  {
    language: 'EN',
    title:
      'Build solid and cavity walls to line and level in brick and block for dwellings of up to three storeys',
    urn: 'SAMCN0218',
    suites: ['Trowel Occupations'],
    developedBy: 'Builders Training Council',
    approvedOn: '2016-11',
    overview: [
      'This standard is about laying bricks and blocks so that walls stand plumb, level and true to the drawing. It includes setting out, the mixing of mortar and the protection of finished work.',
    ],
    criteria: [
      {
        title: null,
        statements: [
          'interpret drawings, specifications and method statements and report anything that does not agree',
          'select the quantity and quality of bricks, blocks, ties and insulation that the work calls for',
          'set out the wall from the profiles and check the diagonals',
          'protect the work and the area around it from damage by frost, rain and other trades',
          'finish within the time allotted in the programme',
        ],
      },
    ],
    knowledge: [
      {
        title: null,
        statements: [
          'how drawings and schedules are obtained and how discrepancies are dealt with',
          'the characteristics, uses and limitations of mortars, and how their strength is tested',
          'what the accident reporting procedures are and who is responsible for making reports',
        ],
      },
    ],
    behaviours: [],
    glossary: ['Plumb: exactly upright', 'Gauge: the height of a course with its joint'],
    version: '',
    reviewOn: '2021',
    validity: 'LEGACY',
    status: 'TAILORED',
    originatingOrganisation: 'Builders Training Council',
    originalUrns: 'VR218',
    occupations: ['Bricklayers and masons'],
    socCodes: ['5312'],
    keywords: ['brickwork', 'blockwork', 'cavity wall', 'mortar', 'setting out'],
  },
  {
    language: 'EN',
    title: 'Support people to eat and drink well',
    urn: 'SAMSC0213',
    suites: ['Adult Social Care', 'Health and Social Care'],
    developedBy: 'Care Workforce Partnership',
    approvedOn: '2012-03-31',
    overview: [
      'This standard sets out what is needed when you help people to choose, eat and enjoy food and drink. You work in a way that protects their dignity and takes account of their culture, beliefs and preferences.',
      'Key words are explained in the glossary. You also need to know the policies of your own workplace.',
    ],
    criteria: [
      {
        title: 'Help people to choose what they eat and drink',
        statements: [
          'find out what the person likes to eat and drink, and any needs that come from their culture or health',
          'offer information in a form that the person can use',
          'respect the choice of the person even when it differs from your own',
        ],
      },
      {
        title: 'Help people during the meal',
        statements: [
          'make the place where people eat clean, calm and comfortable',
          'give only as much help as the person wants and needs',
          'notice and report changes in appetite, swallowing or weight',
          'wash your hands and keep to the food safety rules of your workplace',
        ],
      },
      {
        title: 'Clear away after the meal',
        statements: [
          'help the person to wash and to change clothes where needed',
          'dispose of waste and record what was eaten when a care plan asks for it',
        ],
      },
    ],
    knowledge: [
      {
        title: 'Rights',
        statements: [
          'legal and work setting requirements on equality and dignity',
          'how your own values and beliefs may affect your practice',
        ],
      },
      {
        title: 'Food and drink',
        statements: [
          'what makes a balanced diet for people of different ages',
          'signs that a person has difficulty in swallowing and what to do then',
          'the reasons for washing hands before food is handled',
        ],
      },
    ],
    behaviours: [],
    glossary: [],
    version: '1',
    reviewOn: '2014-08',
    validity: 'CURRENT',
    status: 'IMPORTED',
    originatingOrganisation: 'Care Workforce Partnership',
    originalUrns: 'SC213',
    occupations: ['Care assistants and home carers', 'Health, Public Services and Care'],
    socCodes: ['6145'],
    keywords: ['food', 'drink', 'nutrition', 'dignity'],
  },
  {
    language: 'EN',
    title: 'Lead a team through a change of working practice',
    urn: 'SAMM&LC5',
    suites: ['Management and Leadership'],
    developedBy: 'Leaders and Managers Institute',
    approvedOn: '2019',
    overview: [
      'This standard is about preparing a team for a new way of working and seeing it through the first months.',
      'It is for first-line managers and for those who coach them.',
    ],
    criteria: [
      {
        title: null,
        statements: [
          'explain to your team why the practice changes and what stays as it is',
          'agree with each member of the team what they need in order to work in the new way',
          'watch the workload during the change and move tasks where someone is overburdened',
          'thank people for what they contribute and say what remains to be done',
        ],
      },
    ],
    knowledge: [
      {
        title: 'General knowledge and understanding',
        statements: [
          'models that describe how people respond to change',
          'ways of encouraging people to speak about doubts',
        ],
      },
      {
        title: 'Industry and sector specific knowledge and understanding',
        statements: ['regulation in your sector that limits how work may be organised'],
      },
      {
        title: 'Context specific knowledge and understanding',
        statements: [
          'the aims of your organisation and where the change fits in',
          'who decides on resources in your area',
        ],
      },
    ],
    behaviours: [
      'You recognise changes in circumstances promptly',
      'You show respect for the views and actions of others',
    ],
    glossary: [],
    version: '3',
    reviewOn: '2024-12-31',
    validity: 'CURRENT',
    status: 'ORIGINAL',
    originatingOrganisation: 'Leaders and Managers Institute',
    originalUrns: 'M&LC5',
    occupations: ['Team leader', 'First-line manager'],
    socCodes: [],
    keywords: ['change', 'team', 'leadership', 'workload'],
  },
  {
    language: 'CY',
    title: 'Plannu a gofalu am lwyni mewn gerddi cyhoeddus',
    urn: 'SAMHG31',
    suites: ['Garddwriaeth'],
    developedBy: 'Bwrdd Sgiliau Tyfu',
    approvedOn: '2021-02-22',
    overview: [
      "Mae'r safon hon yn ymwneud â phlannu llwyni mewn gerddi a pharciau sy'n agored i'r cyhoedd. Mae'n cynnwys paratoi'r pridd, dyfrio a chadw'r ardal yn ddiogel.",
      "Mae ar gyfer garddwyr sy'n gweithio heb oruchwyliaeth agos.",
    ],
    criteria: [
      {
        title: 'Paratoi’r pridd',
        statements: [
          "clirio'r ardal o chwyn a sbwriel cyn dechrau'r gwaith",
          'gwirio cyflwr y pridd a chymysgu compost lle bo angen',
          "dewis offer sy'n addas i'r dasg ac i'r tywydd",
        ],
      },
      {
        title: 'Gofalu am y llwyni ar ôl eu plannu',
        statements: [
          'dyfrio yn ôl anghenion y planhigion a’r tymor',
          'adnabod plâu a chlefydau a rhoi gwybod amdanynt i’r person cyfrifol',
          'cadw cofnodion o’r gwaith yn y ffurf y cytunwyd arni',
        ],
      },
    ],
    knowledge: [
      {
        title: null,
        statements: [
          'sut mae maint y twll plannu yn effeithio ar y gwreiddiau',
          "y prif fwydydd sydd eu hangen ar lwyni a'r arwyddion o brinder",
          'eich cyfrifoldebau o dan ddeddfwriaeth iechyd a diogelwch',
        ],
      },
    ],
    behaviours: [],
    glossary: [],
    version: '1',
    reviewOn: '2026-09-01',
    validity: 'CURRENT',
    status: 'ORIGINAL',
    originatingOrganisation: 'Growing Skills Board',
    originalUrns: 'SAMHG9 a SAMHG10',
    occupations: ['Garddwr', 'Ceidwad parc'],
    socCodes: ['5113'],
    keywords: ['llwyni', 'plannu', 'pridd', 'dyfrio'],
  },
  {
    language: 'CY',
    title: 'Cynorthwyo pobl i symud yn ddiogel o fewn eu cartref',
    urn: 'SAMSC0223',
    suites: ['Gofal Cymdeithasol i Oedolion'],
    developedBy: 'Partneriaeth y Gweithlu Gofal',
    approvedOn: '2015-06',
    overview: [
      "Mae'r safon hon yn nodi'r hyn sydd ei angen arnoch wrth gynorthwyo pobl i symud o amgylch eu cartref. Byddwch yn gweithio mewn ffordd sy'n diogelu urddas yr unigolyn ac yn hybu annibyniaeth.",
    ],
    criteria: [
      {
        title: 'Paratoi i gynorthwyo',
        statements: [
          "darllen y cynllun gofal a'r asesiad risg cyn dechrau",
          'gofyn i’r unigolyn sut yr hoffai gael ei gynorthwyo',
          "symud rhwystrau o'r llawr a gwneud yn siŵr bod digon o olau",
        ],
      },
      {
        title: 'Cynorthwyo’r unigolyn i symud',
        statements: [
          "defnyddio'r offer y cytunwyd arno yn unol â chyfarwyddiadau'r gwneuthurwr",
          'annog yr unigolyn i wneud cymaint ag y gall drosto’i hun',
          'rhoi’r gorau iddi ar unwaith os bydd yr unigolyn mewn poen neu ofid',
        ],
      },
    ],
    knowledge: [
      {
        title: null,
        statements: [
          'y gofynion cyfreithiol ar gyfer codi a symud pobl',
          'yr arwyddion bod cyflwr unigolyn wedi newid a phwy ddylai gael gwybod',
          'sut i wirio offer cyn ei ddefnyddio',
        ],
      },
    ],
    behaviours: [],
    glossary: [],
    version: '',
    reviewOn: '2020-06',
    validity: 'LEGACY',
    status: 'TAILORED',
    originatingOrganisation: 'Partneriaeth y Gweithlu Gofal',
    originalUrns: 'HSC223',
    occupations: ['Cynorthwyydd gofal'],
    socCodes: ['6145', '6146'],
    keywords: ['symud', 'codi', 'urddas', 'annibyniaeth'],
  },
];
