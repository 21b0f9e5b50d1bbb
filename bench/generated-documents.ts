/** Documents of an invented register, for benchmarks: chains of three (old code, legacy standard, current standard). */

const VERBS = [
  'plan',
  'review',
  'record',
  'check',
  'agree',
  'explain',
  'monitor',
  'prepare',
  'report',
  'maintain',
];
const OBJECTS = [
  'stock levels',
  'customer requests',
  'safety checks',
  'work schedules',
  'equipment',
  'records',
  'deliveries',
];
const ENDS = [
  'in line with procedures',
  'with colleagues',
  'before work starts',
  'and report faults',
  'as agreed',
];
const PREFIXES = ['TSA', 'TSB', 'TSC', 'TSD', 'TSE', 'TSF', 'TSG', 'TSH'];

/** The URN of the nth standard; three standards make a chain. */
export function urnOf(n: number): string {
  return `${PREFIXES[n % PREFIXES.length]}${String.fromCharCode(65 + (n % 26))}${String(n).padStart(5, '0')}`;
}

/** A whole document in the web layout with 34 statements, about 6 kB. */
export function documentOf(n: number): string {
  const place = n % 3;
  const original = place === 0 ? `OLD ${PREFIXES[n % 8]}${n}` : urnOf(n - 1);
  const isLegacy = place < 2;
  const statement = (i: number) =>
    `  ${i + 1}. ${VERBS[(n + i) % 10]} ${OBJECTS[(n * 7 + i) % 7]} of kind ${(n * 31 + i * 17) % 997} ${ENDS[(n + i * 3) % 5]}`;
  return `Carry out task ${n} in ${OBJECTS[n % 7]}

URN: ${urnOf(n)}
Business Sectors (Suites): Suite ${n % 300}
Developed by: Body ${n % 40}
Approved on: ${String((n % 28) + 1).padStart(2, '0')} Mar ${2010 + place * 5}

Overview

This standard is about task ${n}. It is for people who carry out the task in their daily work.


Performance criteria

You must be able to:

${Array.from({ length: 17 }, (_, i) => statement(i)).join('\n')}


Knowledge and Understanding

You need to know and understand:

${Array.from({ length: 17 }, (_, i) => statement(i + 40)).join('\n')}

Scope/range


Values


Behaviours


Skills


Glossary


Version Number

${place + 1}

Indicative Review Date

01 Mar ${2015 + place * 5}

Validity

${isLegacy ? 'Legacy' : 'Current'}

Status

Original

Originating Organisation

Body ${n % 40}

Original URN

${original}

Relevant Occupations

Occupation ${n % 500}; Occupation ${(n * 3) % 500}; Occupation ${(n * 7) % 500}

SOC Code

${7000 + ((n * 13) % 220)}

Keywords

task ${n % 900}; ${OBJECTS[n % 7]}; work`;
}
