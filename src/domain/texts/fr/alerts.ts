import type { MetricUnit } from '../../kpi/figure';
import type { ScopeKind } from '../../kpi/scopes';
import type { Texts } from '../en';
import { itemName, trackerItem } from './menu-path';
import { counted, form, quoted } from './plural';

const levels: Readonly<Record<MetricUnit, string>> = {
  calls: 'un nombre, par exemple 5',
  share: 'un taux, par exemple 80 % ou 0,8',
  seconds: 'une durée, par exemple 2:00 ou 120 s',
};

const kinds: Readonly<Record<ScopeKind, string>> = {
  company: 'l’entreprise',
  team: 'une équipe',
  number: 'un numéro',
  agent: 'un agent',
};

/** What is said of alerts: on the board, in messages, in their sheets and in their sidebar. */
export const alertTexts: Texts['alerts'] = {
  title: 'Alertes',
  metrics: {
    callbacks_open: { name: 'Rappels à faire' },
    agents_available: { name: 'Agents disponibles' },
  },
  of: (metric, scope) => `${metric} · ${scope}`,
  sides: { above: 'au-dessus de', below: 'en dessous de' },
  breached: (watched, value, limit, since) =>
    `${watched} : ${[value, limit].filter(Boolean).join(', ')} depuis ${since}`,
  cleared: (watched, value, limit, since) =>
    `${watched} : retour à la normale, ${value} (était ${limit} depuis ${since})`,
  acknowledged: (by) => `pris en charge par ${by}`,
  failed: 'Les alertes n’ont pas pu être traitées ; une nouvelle tentative aura lieu.',
  banner: {
    one: (breach, by) => (by === '' ? breach : `${breach} (pris en charge : ${by})`),
    more: (count) => counted(count, 'autre alerte', 'autres alertes'),
  },
  message: {
    breached: (sentence) => `⚠ ${sentence}.`,
    cleared: (sentence) => `✔ ${sentence}.`,
    subject: (watched, limit) => `⚠ ${watched} : ${limit}`,
    clearSubject: (watched) => `✔ ${watched} : retour à la normale`,
    subjects: (begun, all) =>
      begun === 0
        ? `✔ ${counted(all, 'retour', 'retours')} à la normale`
        : `⚠ ${counted(begun, 'alerte', 'alertes')}`,
    held: (count) =>
      `${counted(count, 'message a été retenu', 'messages ont été retenus')} : il y en avait trop en une heure. La feuille Alert history les contient tous.`,
    test: 'Ceci est un message de test d’Aircall Activity Tracker. Les alertes arriveront dans cet espace.',
  },
  channels: {
    board: 'tableau',
    mail: (to) => `e-mail ${to.join(', ')}`,
    chat: 'Chat',
    sent: { mail: 'e-mail envoyé', chat: 'message Chat envoyé' },
    mailFailed: (why) => `échec de l’e-mail : ${why}`,
    chatFailed: (why) => `échec de Chat : ${why}`,
    chatStatus: (status) => `Google Chat a répondu ${status}`,
    chatSilent: 'Google Chat n’a pas répondu',
  },
  state: {
    ok: 'normal',
    pending: (limit, since) => `${limit} depuis ${since}, pas encore d’alerte`,
    breached: (since) => `en alerte depuis ${since}`,
    quiet: 'heures calmes : pas encore envoyé',
    held: 'retenu : trop de messages en une heure',
    sending: 'on ne sait pas si le message est parti',
    noMessage: 'aucun message : pris en charge avant',
  },
  history: {
    breached: 'en alerte',
    told: 'signalé plus tard',
    cleared: 'retour à la normale',
    acknowledged: (by) => `pris en charge par ${by}`,
    shown: 'affiché',
    nothingSent: 'rien d’envoyé',
  },
  page: {
    purpose:
      'Les règles de la feuille Alerts surveillent un indicateur. Quand il franchit son seuil, le ' +
      'tableau l’affiche à sa prochaine actualisation ; e-mail et Chat ne sont prévenus qu’une fois.',
    openSheet: 'Ouvrir la feuille Alerts',
    opening: 'Ouverture de la feuille…',
    rules: (followed, broken) =>
      [
        followed === 0
          ? 'Aucune règle n’est cochée : cochez la colonne Enabled de la feuille.'
          : `${counted(followed, 'règle suivie', 'règles suivies')}.`,
        ...(broken > 0
          ? [
              `${counted(broken, 'ligne contient', 'lignes contiennent')} une erreur : voir ${form(broken, 'sa', 'leur')} colonne Problem.`,
            ]
          : []),
      ].join(' '),
    unscheduled: `Le tableau ne s’actualise pas de lui-même, aucune règle n’est donc évaluée. Réglez cela dans ${itemName('automaticRefresh')}.`,
    activeTitle: 'En ce moment',
    none: 'Aucune règle n’est en alerte.',
    acknowledge: 'Prendre en charge',
    acknowledgeLabel: (sentence) => `Prendre en charge : ${sentence}`,
    acknowledging: 'Prise en charge…',
    acknowledged:
      'Vous vous en occupez : le tableau l’indique discrètement, et plus rien n’est envoyé.',
    by: (who) => `Pris en charge par ${who}`,
    value: (value) => `Actuellement ${value}`,
    somebody: 'quelqu’un',
    busy: {
      what: 'Les alertes sont en cours de traitement.',
      whatToDo: 'Réessayez dans quelques secondes.',
    },
    isOver: {
      what: 'Cette alerte est terminée.',
      whatToDo: `Rouvrez ${itemName('alerts')} pour voir ce qui est en cours.`,
    },
    chatTitle: 'Google Chat',
    chat: {
      help: 'Dans l’espace Chat : « Applications et intégrations > Webhooks > Ajouter un webhook ». Collez son adresse ici ; elle ne sera plus affichée.',
      label: 'Adresse du webhook',
      save: 'Enregistrer',
      saving: 'Enregistrement…',
      saved:
        'Enregistré. Les alertes des règles dont la colonne Channel contient chat arrivent dans cet espace.',
      stored: (end) => `Un webhook est enregistré ; son adresse se termine par ${end}.`,
      test: 'Message de test',
      testing: 'Envoi d’un message de test…',
      forget: 'L’oublier',
      forgetting: 'Suppression…',
      forgotten: 'Oublié. Plus rien n’est envoyé à Chat.',
      wrong:
        'Ce n’est pas le webhook d’un espace Chat. Il commence par https://chat.googleapis.com/v1/spaces/ et comporte une clé (key) et un jeton (token).',
      empty: 'Collez d’abord l’adresse.',
      noteSaved: 'Adresse du webhook Chat enregistrée',
      noteForgotten: 'Adresse du webhook Chat oubliée',
    },
    mail: (left) =>
      `Les e-mails partent du compte de la personne qui a réglé l’actualisation automatique. Le compte que vous utilisez peut encore écrire à ${counted(left, 'personne', 'personnes')} aujourd’hui.`,
    noMail: `Les e-mails ne peuvent pas être envoyés : Google n’en donne pas l’autorisation à ce script. Le manifeste doit contenir l’autorisation script.send_mail ; choisissez ensuite ${itemName('refreshNow')} et autorisez ce que Google demande.`,
    historyTitle: 'Historique',
    noHistory: 'Rien ne s’est encore passé.',
    historyLine: (rule, value, what) => `${rule} : ${what} (${value})`,
  },
  problems: {
    metric: (text, known) =>
      `Metric : ${text === '' ? 'rien n’est saisi' : `${quoted(text)} est inconnu`}. Utilisez l’un de : ${known.join(', ')} ; suivi au besoin d’une période, par exemple service_level last hour.`,
    period: (metric, known) => `Metric : ${metric} n’existe que pour ${known.join(', ')}.`,
    scope: (text) =>
      `Scope : il n’y a ni équipe, ni numéro, ni agent ${quoted(text)}. Utilisez Company, ou un nom tel qu’il est dans Aircall.`,
    scopes: (text, found) =>
      `Scope : ${quoted(text)} désigne plusieurs choses. Utilisez l’un de : ${found.join(', ')}.`,
    notForScope: (metric, known) =>
      `Scope : ${metric} n’existe que pour ${known.map((kind) => kinds[kind]).join(', ')}.`,
    side: (text) =>
      `Above or below : ${quoted(text)} n’est ni l’un ni l’autre. Écrivez above (au-dessus) ou below (en dessous).`,
    level: (column, text, unit) =>
      `${column} : ${text === '' ? 'rien n’est saisi' : `${quoted(text)} est illisible`}. Écrivez ${levels[unit]}.`,
    clearAt: (side) =>
      `Clear at ne doit pas être ${side === 'above' ? 'au-dessus' : 'en dessous'} du seuil : une alerte ne commencerait ou ne finirait jamais.`,
    forSeconds: (text) =>
      `For s : ${quoted(text)} n’est pas une durée d’un jour au plus. Écrivez des secondes, par exemple 120.`,
    quiet: (text) =>
      `Quiet hours : ${quoted(text)} est illisible. Écrivez des horaires comme 22:00-07:00, des jours comme Sat-Sun, ou les deux séparés par une virgule.`,
    channel: (text) =>
      `Channel : ${quoted(text)} est inconnu. Écrivez board, e-mail suivi d’une adresse, ou chat ; plusieurs séparés par une virgule.`,
    addresses: (most) =>
      `Channel : une règle peut écrire à ${counted(most, 'adresse', 'adresses')} au plus. Utilisez l’adresse d’un groupe.`,
    twin: (row) =>
      `La ligne ${row} surveille la même chose. Mettez les deux canaux dans une seule ligne.`,
    tooMany: (most) =>
      form(
        most,
        'Seule la première règle cochée est suivie.',
        `Seules les ${most} premières règles cochées sont suivies.`,
      ),
    noChat: `Channel : il n’y a pas encore d’espace Chat. Saisissez son webhook dans ${trackerItem('alerts')}.`,
  },
};
