import type { Texts } from '../en';

/** Menu captions. */
export const menuTexts: Texts['menus'] = {
  activityTracker: {
    caption: 'Activity Tracker',
    refreshNow: 'Actualiser maintenant',
    configure: 'Configurer…',
    setUp: 'Mise en route…',
    automaticRefresh: 'Actualisation automatique…',
    switchAvailability: 'Changer la disponibilité…',
    mapUsersToNumbers: 'Associer les agents aux numéros…',
    clearCache: 'Vider le cache…',
    connectWebhooks: 'Connecter les webhooks…',
    live: 'En direct…',
    alerts: 'Alertes…',
    tvPage: 'Page TV…',
    health: 'Diagnostic…',
    definitions: 'Définitions',
    selfTest: 'Autotest…',
    archive: 'Archivage…',
    about: 'À propos',
  },
  calls: {
    caption: 'Appels',
    historyOfSelectedAgent: 'Historique de l’agent sélectionné',
    historyOfEveryone: 'Historique de tous les agents',
    advancedSearch: 'Recherche avancée…',
    backfill: 'Compléter le journal…',
    tryRouting: 'Tester le routage…',
    previewInsightCard: 'Aperçu de la fiche d’appel…',
    callsBehindThisNumber: 'Appels derrière ce chiffre',
  },
};
