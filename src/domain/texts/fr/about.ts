import type { Texts } from '../en';
import { trackerItem } from './menu-path';

/** What the dialog About says. */
export const aboutTexts: Texts['about'] = {
  title: 'À propos',
  name: 'Aircall Activity Tracker',
  icon: 'L’icône : quatre pavés d’un tableau, dont l’un est une horloge',
  version: (version) => `Version ${version}`,
  what: 'Un tableau de centre d’appels en direct, un journal des appels et le routage pour les entreprises qui utilisent Aircall, dans leur propre classeur.',
  notAircall:
    'Ni créé ni pris en charge par Aircall ou Google. Aircall et Google Sheets sont des noms de leurs propriétaires.',
  licence: 'Licence',
  mit: 'MIT : utilisez-le, modifiez-le et transmettez-le librement, avec la mention de copyright, et sans aucune garantie.',
  copyright: '© 2026 Les auteurs d’Aircall Activity Tracker',
  help: 'Aide',
  helpLines: [
    `${trackerItem('health')} vérifie tout ce dont cet outil a besoin, et en répare la plus grande partie.`,
    `${trackerItem('selfTest')} dit si Google et Aircall font ce que l’on attend d’eux.`,
    'Les guides de l’utilisateur et de l’administrateur (en anglais) expliquent le reste. La personne qui a installé cet outil pour vous les a, dans le dossier docs du projet.',
  ],
  reads: 'Ce qu’il peut lire et écrire',
  readsLines: [
    'Ce classeur, et aucun autre fichier. Google n’a pas d’autorisation plus étroite qui fonctionne aussi quand personne n’a le classeur ouvert.',
    'Aircall, avec la clé que vous avez saisie : utilisateurs, équipes, numéros, appels, étiquettes et son propre webhook. Il ne change la disponibilité, n’envoie des fiches et ne transfère des appels que si vous le demandez.',
    'Votre adresse e-mail, pour indiquer dans Runs qui a fait quoi ; vos propres déclencheurs ; des e-mails depuis votre compte si des alertes doivent partir ainsi.',
    'Rien n’est envoyé aux personnes qui l’ont écrit, ni à qui que ce soit d’autre.',
  ],
  credits: 'Bibliothèques utilisées',
  creditOf: (version, licence) => `${version}, licence ${licence}`,
};
