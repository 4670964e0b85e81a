import type { Texts } from '../en';
import { namesOf } from '../names-of';
import { kpiTexts } from './kpi';
import { itemName, trackerItem } from './menu-path';

/** What each setting is called, what it does, and what its choices are called. */
export const settingTexts: Texts['settings'] = {
  language: {
    label: 'Langue',
    help: 'Du tableau, des menus, des volets et de la page TV. Les menus changent à la prochaine ouverture du classeur. Les noms des feuilles et des colonnes, et les mots que vous écrivez dans les cellules, restent en anglais.',
    options: { sheet: 'Celle du classeur', en: 'English', fr: 'Français' },
  },
  lookbackMinutes: {
    label: 'Période d’activité',
    help: 'Les appels commencés au cours de ces dernières minutes sont comptés sur le tableau.',
  },
  teamFilter: {
    label: 'Équipes Aircall',
    help: 'Le tableau n’affiche que ces équipes ; laissez vide pour les afficher toutes. « Sans équipe » : les agents qui ne sont dans aucune équipe.',
  },
  groupBy: {
    label: 'Colonnes',
    help: 'Par numéro, les agents doivent d’abord être associés aux numéros. Dans la feuille Groups, vous écrivez l’e-mail d’un agent et un groupe par ligne.',
    options: {
      team: 'Une par équipe Aircall',
      number: 'Une par numéro Aircall',
      group: 'Une par groupe de la feuille Groups',
    },
  },
  sortBy: {
    label: 'Ordre des agents',
    help: 'La charge est le nombre d’appels décrochés et émis par un agent pendant la période d’activité. Par état ou par charge, les agents changent de place au fil de leur travail.',
    options: {
      name: 'Nom',
      status: 'État : agents libres en premier',
      load: 'Charge : les plus occupés en premier',
    },
  },
  hideOffline: {
    label: 'Masquer les agents hors ligne',
    help: 'Les en-têtes les comptent encore, et indiquent combien sont masqués.',
  },
  numberBlock: {
    label: 'Bloc des numéros Aircall',
    help: 'Une colonne à côté de la file d’attente, avec un pavé par numéro Aircall : qui y attend, ses appels et son taux de service pendant la période d’activité.',
  },
  theme: {
    label: 'Couleurs',
    help: 'Dans tous les cas, un signe et un mot disent ce que dit une couleur. La page TV a ses propres couleurs.',
    options: {
      light: 'Clair',
      dark: 'Sombre, pour les pièces peu éclairées',
      colourBlind: 'Adapté au daltonisme',
    },
  },
  boardSize: {
    label: 'Taille',
    help: 'Taille des lettres, des lignes et des colonnes du tableau.',
    options: {
      laptop: 'Ordinateur portable',
      wall: 'Écran mural : lisible de loin',
    },
  },
  warnAfterSeconds: {
    label: 'Seuil d’attente 1',
    help: 'Un appelant qui attend aussi longtemps est signalé par « attention ».',
  },
  overdueAfterSeconds: {
    label: 'Seuil d’attente 2',
    help: 'Un appelant qui attend aussi longtemps est signalé « hors délai ».',
  },
  longCallSeconds: {
    label: 'Appel long',
    help: 'À partir de cette durée, le temps d’appel d’un agent est en gras rouge, avec le signe ▲. 0 : jamais.',
  },
  longWrapUpSeconds: {
    label: 'Post-appel long',
    help: 'De même pour le post-appel. 0 : jamais.',
  },
  longAwaySeconds: {
    label: 'Absence longue',
    help: 'De même pour « Ne pas déranger », quel qu’en soit le motif. 0 : jamais.',
  },
  answerTargetSeconds: {
    label: 'Objectif de réponse (SLA)',
    help: 'Le plus long délai moyen de réponse que vous acceptez, du début d’un appel au décroché ; qui le dépasse a son nom en gras rouge. Le taux de service prend aussi ce délai. 0 : désactivé ; le taux de service prend alors 20 s.',
  },
  serviceLevelFormula: {
    label: 'Taux de service',
    help: `Comment se calcule la part des appels décrochés dans l’objectif ; en 20 s au plus s’il n’y a pas d’objectif. ${trackerItem('definitions')} explique chaque façon.`,
    options: namesOf(kpiTexts.formulas),
  },
  serviceLevelTarget: {
    label: 'Objectif de taux de service',
    help: 'La part des appels que vous vous engagez à décrocher dans l’objectif de réponse ; le tableau montre si elle est tenue, menacée ou manquée. 0 : aucun objectif.',
  },
  targets: {
    label: 'Objectifs par équipe et par numéro',
    help: 'Une équipe ou un numéro qui s’engage sur autre chose que les deux objectifs ci-dessus : décrocher en tant de secondes, pour tant de pour cent de ses appels (0 : aucune part promise). Les autres s’en tiennent aux deux objectifs ci-dessus.',
  },
  waitFrom: {
    label: 'Début des attentes dans les indicateurs',
    help: 'Décide des attentes, du délai de réponse et du taux de service dans les indicateurs. Seuls les webhooks signalent les sonneries ; un appel qui n’en a pas attend depuis son début. Les appelants du tableau et les agents lents sont toujours chronométrés depuis le début.',
    options: namesOf(kpiTexts.clocks),
  },
  abandonmentLimit: {
    label: 'Limite d’abandon',
    help: 'La part des appelants qui peuvent abandonner ; le tableau montre si elle est respectée. 0 : aucune limite.',
  },
  boardKpis: {
    label: 'Indicateurs au-dessus du tableau',
    help: 'Jusqu’à huit, dans l’ordre où vous les choisissez ; les premiers sont à gauche. Aucun : pas d’indicateurs, et plus de place pour les agents.',
    options: namesOf(kpiTexts.metrics),
  },
  boardKpiPeriod: {
    label: 'Période de ces indicateurs',
    help: 'Les attentes en cours sont celles de cet instant, quelle que soit la période.',
    options: {
      today: 'Aujourd’hui, depuis minuit',
      hour: 'La dernière heure',
      activity: 'La période d’activité',
    },
  },
  kpiSheet: {
    label: 'Feuilles KPI et Trend',
    help: 'L’actualisation automatique tient à jour les indicateurs de l’entreprise, des équipes, des numéros et des agents dans la feuille KPI, pour vos propres formules et graphiques, et chaque demi-heure dans la feuille Trend.',
  },
  userRefreshMinutes: {
    label: 'Intervalle de lecture des agents',
    help: 'À quelle fréquence la liste des agents est relue dans Aircall.',
  },
  teamRefreshMinutes: {
    label: 'Intervalle de lecture des équipes',
    help: 'À quelle fréquence la liste des équipes est relue dans Aircall.',
  },
  numberRefreshMinutes: {
    label: 'Intervalle de lecture des numéros',
    help: 'À quelle fréquence la liste des numéros Aircall est relue dans Aircall.',
  },
  requestsPerMinute: {
    label: 'Requêtes à Aircall par minute',
    help: 'Combien de requêtes par minute ce module peut envoyer ; Aircall compte ensemble toutes les intégrations de l’entreprise.',
  },
  businessHours: {
    label: 'Jours et horaires',
    help: 'Dans le fuseau horaire du classeur. Une fin qui n’est pas après le début est celle du lendemain.',
  },
  quietRefreshMinutes: {
    label: 'Actualisation hors des heures d’ouverture',
    help: `En dehors de ces heures, l’actualisation automatique n’a lieu que toutes les tant de minutes, ce qui économise le temps que Google accorde par jour. 0 : aussi souvent que d’habitude. ${itemName('refreshNow')} fonctionne à tout moment.`,
  },
  googleAccount: {
    label: 'Compte Google du déclencheur',
    help: 'Google laisse les déclencheurs s’exécuter 90 minutes par jour, 6 heures avec un Workspace payant ; l’actualisation automatique en tient compte. Un Workspace à l’essai a la limite basse.',
    options: {
      auto: 'D’après son adresse',
      consumer: 'Gmail ou autre compte gratuit',
      workspace: 'Google Workspace',
    },
  },
  sendCards: {
    label: 'Afficher les fiches d’appel aux agents',
    help: 'Au début d’un appel, ses agents voient ce que disent les feuilles Insight cards et Contacts. Nécessite des webhooks connectés.',
  },
  routeCalls: {
    label: 'Transférer les appels entrants selon les règles de routage',
    help: 'À l’arrivée d’un appel, la première ligne de la feuille Routing rules qui s’applique décide qui est appelé. Nécessite des webhooks connectés.',
  },
  dryRun: {
    label: 'Essai à blanc : décider et noter, ne rien envoyer',
    help: 'La feuille Actions montre quelles fiches et quels transferts auraient été envoyés ; Aircall n’en reçoit aucun. Désactivez-le quand la feuille montre ce que vous voulez.',
  },
  contactsSheet: {
    label: 'Feuille des contacts',
    help: 'Nom d’une feuille à vous avec une colonne Phone, si vous tenez vos contacts ailleurs ; elle reçoit deux colonnes à son extrémité droite. Vide : la feuille Contacts.',
  },
  defaultCountry: {
    label: 'Pays par défaut',
    help: 'Les numéros de téléphone écrits sans indicatif sont lus comme des numéros de ce pays.',
  },
  keepCallBacks: {
    label: 'Tenir une liste des appelants à rappeler',
    help: 'La feuille Call-backs liste qui a appelé en vain, la plus longue attente en premier, jusqu’à ce que quelqu’un lui parle. Mise à jour toutes les cinq minutes par l’actualisation automatique.',
  },
  logRowLimit: {
    label: 'Lignes de la feuille Calls',
    help: 'Quand la feuille Calls a plus de lignes que cela, les appels des mois écoulés passent dans leurs propres feuilles, par exemple « Calls 2026-10 ».',
  },
  retentionDays: {
    label: 'Conserver numéros et contacts',
    help: 'Les appels plus anciens perdent dans le journal, définitivement, le numéro du correspondant et le nom du contact ; le reste de la ligne demeure. 0 : les conserver.',
  },
};
