import type { Texts } from '../en';
import { quoted, whole } from './plural';

/** What is said of the contacts. */
export const contactTexts: Texts['contacts'] = {
  unreadable: (text) => `Numéro de téléphone illisible : ${quoted(text)}.`,
  noNumber: 'Aucun numéro de téléphone : cette ligne ne permet de reconnaître personne.',
  alsoIn: (number, row) =>
    `Le numéro ${number} figure aussi à la ligne ${row} : c’est cette ligne-là qui compte.`,
  stranger: (email) => `Owner email : ${quoted(email)} n’est pas un utilisateur d’Aircall.`,
  noSheet: (name) =>
    `Ce classeur n’a pas de feuille ${quoted(name)} : les contacts ne peuvent pas être reconnus. Écrivez son nom comme sur son onglet, dans la configuration.`,
  noPhoneColumn: (name) =>
    `La feuille ${quoted(name)} n’a pas de colonne de numéros de téléphone : écrivez « Phone » dans sa première ligne, au-dessus des numéros.`,
  tooMany: (most, name) =>
    `Seules les ${whole(most)} premières lignes de la feuille ${quoted(name)} sont utilisées.`,
  failed: 'La lecture des contacts a échoué ; une nouvelle tentative aura lieu.',
  marksFailed: 'Les colonnes E.164 et Problem des contacts n’ont pas pu être écrites',
};
