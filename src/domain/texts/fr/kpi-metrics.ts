import type { Texts } from '../en';
import { itemName } from './menu-path';

/** Every figure in words. */
export const metricTexts: Texts['kpi']['metrics'] = {
  offered: {
    name: 'Appels reçus',
    sentence:
      'Appels entrants décrochés ou terminés ; ceux qui attendent encore sont dans « En attente ».',
    formula: 'décrochés + manqués + abandonnés + hors horaires + demandes de rappel',
  },
  answered: {
    name: 'Décrochés',
    sentence: 'Appels entrants décrochés par un agent.',
    formula: 'appels décrochés, qu’Aircall ne dit pas manqués',
  },
  unanswered: {
    name: 'Non décrochés',
    sentence: 'Appels entrants terminés qu’aucun agent n’a décrochés.',
    formula: 'reçus − décrochés',
  },
  missed: {
    name: 'Manqués',
    sentence:
      'Appels entrants que les agents ont laissés sonner, ou pour lesquels aucun agent n’était là.',
    formula: 'motifs Aircall no_available_agent, agents_did_not_answer, et tout autre non cité ici',
  },
  abandoned: {
    name: 'Abandonnés',
    sentence:
      'Appels entrants dont l’appelant a raccroché, dès les premières secondes ou plus tard.',
    formula: 'motifs Aircall abandoned, abandoned_in_ivr, abandoned_in_classic, short_abandoned',
  },
  short_abandoned: {
    name: 'Abandons brefs',
    sentence:
      'Appels entrants dont l’appelant a raccroché dans les 10 premières s, comme Aircall les compte.',
    formula: 'motif Aircall short_abandoned',
  },
  out_of_hours: {
    name: 'Hors horaires',
    sentence: 'Appels entrants hors des heures d’ouverture de leur numéro.',
    formula: 'motif Aircall out_of_opening_hours',
  },
  callback_requests: {
    name: 'Demandes de rappel',
    sentence: 'Appels entrants dont l’appelant a demandé à être rappelé plutôt que d’attendre.',
    formula: 'appels terminés sans décroché, sans motif et sans agent',
  },
  answer_rate: {
    name: 'Taux de décroché',
    sentence: 'La part des appels entrants décrochés.',
    formula: 'décrochés ÷ reçus',
  },
  unanswered_rate: {
    name: 'Taux de non-décroché',
    sentence: 'La part des appels entrants non décrochés.',
    formula: 'non décrochés ÷ reçus',
  },
  abandonment_rate: {
    name: 'Taux d’abandon',
    sentence:
      'La part des appels entrants dont l’appelant a abandonné après plus de quelques secondes.',
    formula: '(abandonnés − abandons brefs) ÷ reçus',
  },
  service_level: {
    name: 'Taux de service',
    sentence:
      'La part des appels entrants décrochés dans l’objectif de réponse, selon la formule choisie ' +
      `dans ${itemName('configure')} ; sans objectif, en 20 s au plus. Les équipes et les numéros ` +
      'peuvent avoir leurs propres objectifs.',
    formula: 'la formule choisie, voir plus bas',
  },
  average_speed_of_answer: {
    name: 'Délai moyen de réponse',
    sentence: 'L’attente moyenne des appelants dont l’appel a été décroché (DMR, en anglais ASA).',
    formula: 'attentes des appels décrochés ÷ décrochés',
  },
  average_wait: {
    name: 'Attente moyenne',
    sentence: 'L’attente moyenne de tous les appelants, décrochés ou non.',
    formula: 'attentes des appels reçus ÷ reçus',
  },
  longest_wait: {
    name: 'Attente maximale',
    sentence: 'La plus longue attente d’un appel décroché ou terminé.',
    formula: 'la plus grande attente des appels reçus',
  },
  average_handle_time: {
    name: 'DMT',
    sentence:
      'Durée moyenne de traitement : la durée moyenne d’une conversation, mises en attente ' +
      'comprises, entrante ou sortante (en anglais AHT). Le post-appel n’y est pas : Aircall ne ' +
      'l’indique pas par appel.',
    formula: 'temps de conversation ÷ conversations terminées',
  },
  average_call_duration: {
    name: 'Durée moyenne d’appel',
    sentence: 'La durée moyenne d’un appel décroché depuis son début, attente comprise.',
    formula: 'secondes du début à la fin des conversations terminées ÷ leur nombre',
  },
  talk_time: {
    name: 'Temps de conversation',
    sentence: 'Secondes passées dans des conversations terminées, entrantes et sortantes.',
    formula: 'somme de fin − décroché',
  },
  outbound: {
    name: 'Sortants',
    sentence: 'Appels émis par les agents, décrochés ou non.',
    formula: 'appels sortants',
  },
  outbound_answered: {
    name: 'Sortants décrochés',
    sentence: 'Appels émis par les agents auxquels quelqu’un a répondu.',
    formula: 'appels sortants décrochés',
  },
  rings_offered: {
    name: 'Sonneries',
    sentence:
      'Combien de fois des appels ont sonné chez des agents. Un appel qui sonne chez trois agents ' +
      'sonne trois fois ; les sonneries de l’entreprise sont celles de tous les agents.',
    formula: 'décrochées + refusées + sans réponse + prises ailleurs',
  },
  rings_answered: {
    name: 'Sonneries décrochées',
    sentence: 'Sonneries auxquelles l’agent a répondu.',
    formula: 'sonneries terminées par le décroché de cet agent',
  },
  rings_declined: {
    name: 'Sonneries refusées',
    sentence: 'Sonneries que l’agent a refusées.',
    formula: 'sonneries terminées par le refus de cet agent',
  },
  rings_not_picked_up: {
    name: 'Sonneries sans réponse',
    sentence:
      'Sonneries que l’agent n’a ni prises ni refusées, et que personne d’autre n’a prises.',
    formula: 'sonneries terminées quand l’appel a sonné ailleurs, ou a pris fin',
  },
  rings_answered_elsewhere: {
    name: 'Sonneries prises ailleurs',
    sentence: 'Sonneries chez plusieurs agents à la fois qu’un autre a prises.',
    formula: 'sonneries terminées par le décroché de quelqu’un d’autre',
  },
  ring_seconds: {
    name: 'Durée de sonnerie',
    sentence: 'Combien de temps les appels ont sonné chez les agents, toutes sonneries réunies.',
    formula:
      'somme sur toutes les sonneries : de la sonnerie au premier de ces événements : décroché, refus, ' +
      'sonnerie suivante chez le même agent, sonnerie suivante chez un autre plus de 2 s plus tard, fin ' +
      'de l’appel',
  },
  occupancy: {
    name: 'Taux d’occupation',
    sentence:
      'La part de leur temps de travail que les agents ont passée en appel et en post-appel.',
    formula: '(en appel + post-appel) ÷ (en appel + post-appel + disponible)',
  },
  utilisation: {
    name: 'Taux d’utilisation',
    sentence: 'La part de leur temps de travail que les agents ont passée en appel.',
    formula: 'en appel ÷ (en appel + post-appel + disponible)',
  },
  time_on_calls: {
    name: 'Temps en appel',
    sentence: 'Secondes que les agents ont passées en appel, mises en attente comprises.',
    formula: 'somme du temps dans l’état « en appel »',
  },
  time_after_calls: {
    name: 'Temps de post-appel',
    sentence: 'Secondes que les agents ont passées en post-appel.',
    formula: 'somme du temps dans l’état « post-appel »',
  },
  time_available: {
    name: 'Temps disponible',
    sentence: 'Secondes pendant lesquelles les agents étaient libres pour un appel.',
    formula: 'somme du temps dans l’état « disponible »',
  },
  time_away: {
    name: 'Temps d’absence',
    sentence:
      'Secondes pendant lesquelles les agents étaient connectés et à ne pas déranger, quel qu’en soit ' +
      'le motif.',
    formula: 'somme du temps dans tout autre état, sauf hors ligne',
  },
  waiting_now: {
    name: 'En attente',
    sentence: 'Appels entrants auxquels personne n’a encore répondu.',
    formula: 'appels entrants en cours que personne n’a encore décrochés',
  },
  average_wait_now: {
    name: 'Attente moyenne en cours',
    sentence:
      'Depuis combien de temps, en moyenne, attendent les appelants en attente à cet instant.',
    formula: 'attentes en cours ÷ en attente',
  },
  longest_wait_now: {
    name: 'Attente max en cours',
    sentence: 'Depuis combien de temps attend le premier des appelants en attente à cet instant.',
    formula: 'la plus grande attente en cours',
  },
};
