import type { Texts } from '../en';
import { counted } from './plural';

/** Words of the sheet Trends. */
export const trendTexts: Texts['trends'] = {
  title: 'Tendances : les demi-heures écoulées, d’après la feuille Trend',
  compared: ({ day, date, until }) =>
    `Aujourd’hui face à ${day} ${date}, les deux jusqu’à ${until}`,
  lineHeaders: [
    'Périmètre',
    'Reçus aujourd’hui',
    'Semaine dernière',
    'Écart',
    'Taux de service aujourd’hui',
    'Semaine dernière',
    'Reçus par demi-heure, aujourd’hui',
    'Semaine dernière',
  ],
  waits: (days, span) =>
    days === 0
      ? 'Attente moyenne de l’entreprise par heure et par jour : rien n’est encore connu des jours précédents'
      : `Attente moyenne de l’entreprise par heure et par jour, ${counted(days, 'jour', 'jours')} des quatre dernières semaines ; plus c’est foncé, plus c’est long, de ${span.from} à ${span.to}`,
  counts: 'Nombre d’appels dont ces moyennes sont faites',
  hour: 'Heure',
  weekdays: ['Lun', 'Mar', 'Mer', 'Jeu', 'Ven', 'Sam', 'Dim'],
  byHalfHour: 'Appels reçus par l’entreprise, par demi-heure',
  halfHour: 'À partir de',
  today: 'Aujourd’hui',
  lastWeek: 'Semaine dernière',
  months: 'Appels entrants par mois, d’après ce que contient l’archive',
  monthHeaders: [
    'Mois',
    'Reçus',
    'Manqués',
    'Écart',
    'Taux de service',
    'Manqués sur reçus',
    'Délai moyen de réponse',
  ],
  seconds: (count) => `${count} s`,
  noMonths: 'L’archive n’a pas donné les mois de la feuille Trends.',
  failed: 'La feuille Trends n’a pas été dessinée.',
};
