import type { Random } from '../random';

const first = [
  'Léa Camille Hugo Chloé Antoine Manon Théo Inès Louis Jeanne Mathis Élise Baptiste Nora Adrien Zélie',
  'Olivia Harry Amelia Jack Isla Oliver Freya Alfie Poppy Rhys Erin Callum Imogen Owen Bethany Ewan',
  'Anna Lukas Mia Jonas Hannah Felix Leonie Maximilian Greta Paul Jürgen Sören Katrin Björn Ute Falk',
  'Emily Jayden Madison Tyler Aaliyah Logan Brianna Mason Destiny Ethan Kayla Wyatt Jasmine Cole Paige Reid',
  'Lucía Mateo Sofía Diego Martina Álvaro Carmen Iker Noa Pablo Marta Íñigo Elena Rubén Alba Nuria',
  'Giulia Matteo Chiara Davide Aurora Simone Ilaria Tommaso Bianca Niccolò Agnese Ettore Marta Nina Irene Ugo',
].map((line) => line.split(' '));

const last = [
  'Martin Bernard Dubois Moreau Laurent Girard Rousseau Lefèvre Mercier Dupont Fontaine Chevalier Garnier Faure Besson Noël',
  "Smith Jones Taylor Brown Davies Evans Walker O'Brien Hughes Edwards Green Campbell Murphy Shaw Fletcher Bell",
  'Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schäfer Koch Bauer Richter Klein Wolf Krüger Vogel',
  'Johnson Williams Miller Anderson Jackson Thompson Carter Nguyen Rivera Cooper Bailey Foster Hayes Bryant Ellis Ward',
  'García Fernández López Sánchez Romero Torres Navarro Domínguez Vázquez Ramos Gil Serrano Molina Ortega Rubio Castro',
  'Rossi Ferrari Bianchi Ricci Marino Greco Conti Gallo Mancini Lombardi Moretti Barbieri Fontana Rinaldi Caruso Leone',
].map((line) => line.split(' '));

/** What the other side works for. */
export const companies: readonly string[] = [
  'Brasserie du Port',
  'Hartwell & Sons',
  'Nordlicht GmbH',
  'Redwood Supplies',
  'Clínica Sol',
  'Officina Verdi',
  'Kilbride Freight',
  'Atelier Mistral',
  'Sundström AB',
  'Wattle Bay Tours',
  '',
];

/** A person's name in two parts. */
export interface Name {
  readonly firstName: string;
  readonly lastName: string;
}

/**
 * Different names, mixed from six languages; past the number of pairs, people get two last names.
 */
export function drawNames(random: Random, count: number): Name[] {
  const pairs = first.flatMap((names, language) =>
    names.flatMap((firstName) =>
      (last[language] ?? []).map((lastName) => ({ firstName, lastName })),
    ),
  );
  const mixed = random.shuffle(pairs);
  return Array.from({ length: count }, (_, index) => {
    const name = mixed[index % mixed.length] as Name;
    const round = Math.floor(index / mixed.length);
    if (round === 0) return name;
    const second = mixed[(index + round * 97) % mixed.length] as Name;
    return { firstName: name.firstName, lastName: `${name.lastName}-${second.lastName}` };
  });
}

/** `Zoë O'Brien` -> `zoe.obrien`. */
export const mailName = ({ firstName, lastName }: Name): string =>
  `${firstName} ${lastName}`
    .normalize('NFKD')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^a-z0-9 ]/g, '')
    .trim()
    .replace(/ +/g, '.');
