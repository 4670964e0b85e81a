import type { Texts } from '../en';
import { itemName } from './menu-path';
import { aircallChecks } from './self-test-aircall';

const nothing = 'Rien à faire';

/** The words of each check. */
export const selfTestChecks: Texts['selfTestChecks'] = {
  'cells.text-stays-text': {
    claim: 'Une cellule au format texte garde =1+1, +33 1, 4:05 et 007 comme du texte.',
    otherwise:
      'Les textes venus de l’extérieur qui pourraient commencer une formule portent de toute façon une apostrophe ; les identifiants et les heures en auraient besoin aussi.',
  },
  'cells.apostrophe-in-text': {
    claim: 'Une cellule de texte garde l’apostrophe qui protège un texte.',
    otherwise: `${nothing} : ces textes se lisent de la même façon, et sont plus nets sans elle.`,
  },
  'cells.apostrophe-elsewhere': {
    claim:
      'Dans toute autre cellule, une apostrophe initiale fait d’une formule un texte et n’est pas affichée.',
    otherwise:
      'Des noms qui commencent par =, +, - ou @ pourraient devenir des formules là où quelqu’un a changé un format.',
  },
  'cells.formulas-written': {
    claim: 'Un texte qui commence par = devient une formule là où le format est automatique.',
    otherwise: 'La feuille Trends et les indicateurs par formule afficheraient leur texte.',
  },
  'cells.values-and-types': {
    claim:
      'Les nombres, les valeurs logiques et les cellules vides sont lus comme ils ont été écrits.',
    otherwise:
      'Les paramètres et indicateurs tenus dans des feuilles seraient mal lus ; prévenez la personne qui s’occupe de cet outil.',
  },
  'cells.text-converts': {
    claim:
      'Dans une cellule automatique, 007 devient un nombre, 2026-01-02 une date et TRUE une valeur logique.',
    otherwise:
      'Il faudra peut-être saisir les dates et les coches sous une autre forme dans Routing rules et Alerts.',
  },
  'cells.dates-in-sheet-zone': {
    claim:
      'Une date est affichée dans le fuseau horaire du classeur et relue comme le même instant.',
    otherwise: 'Les heures de Calls et Runs seraient décalées de la différence entre les fuseaux.',
  },
  'cells.longest-text': {
    claim: 'Une cellule accepte 50 000 caractères et pas un de plus.',
    otherwise:
      'Les longues notifications devraient être découpées en parties plus petites dans Inbox.',
  },
  'cells.size-must-fit': {
    claim:
      'Des valeurs d’une autre taille que leur plage sont refusées, de même qu’une plage hors de la feuille.',
    otherwise: 'Une table sans place serait coupée au lieu d’être agrandie.',
  },
  'cells.text-finder': {
    claim:
      'La recherche d’une cellule entière trouve le texte, et non un texte plus long qui le contient.',
    otherwise: 'Des informations tardives pourraient être écrites sur le mauvais appel.',
  },
  'cells.sparkline': {
    claim:
      'La formule =SPARKLINE({0;3;12}) est comprise avec les paramètres régionaux de ce classeur.',
    otherwise: 'Les courbes de Trends affichent une erreur ; les chiffres à côté sont justes.',
  },
  'file.found-by-id': {
    claim: 'Une feuille renommée est retrouvée par son numéro.',
    otherwise: 'Les feuilles renommées sont retrouvées par leur nom, ou recréées.',
  },
  'file.copy-by-template': {
    claim: 'insertSheet avec un modèle copie les valeurs, les formats et l’état masqué.',
    otherwise:
      'La copie que fait d’abord une mise à jour pourrait être différente ; la feuille elle-même n’est pas touchée avant.',
  },
  'file.copy-to': {
    claim: 'copyTo copie une feuille avec ses valeurs.',
    otherwise: `${nothing} : Activity Tracker ne s’en sert pas.`,
  },
  'file.deleted-is-gone': {
    claim: 'Une feuille supprimée n’est plus trouvée par son numéro.',
    otherwise: 'Une feuille supprimée ne serait pas recréée.',
  },
  'file.open-by-id': {
    claim: 'Le classeur peut être ouvert par son identifiant.',
    otherwise:
      'L’application Web ne peut pas trouver le classeur quand Google n’en nomme aucun d’actif.',
  },
  'store.property-size': {
    claim: 'Une propriété accepte 8 000 octets et en refuse 10 000.',
    otherwise:
      'Moins : des paramètres avec de nombreux objectifs pourraient ne pas être enregistrés. Plus : rien à faire.',
  },
  'store.property-merge': {
    claim: 'Écrire certaines propriétés laisse les autres, et une propriété absente vaut null.',
    otherwise:
      'Une actualisation pourrait faire perdre les paramètres et la clé ; arrêtez-la et prévenez la personne qui s’occupe de cet outil.',
  },
  'store.cache-size': {
    claim: 'Une entrée de cache accepte 100 000 octets et en refuse 110 000.',
    otherwise: 'Moins : le contenu du cache est perdu et relu, ce qui ralentit les actualisations.',
  },
  'store.cache-key': {
    claim: 'Une clé de cache accepte 250 caractères et en refuse 251.',
    otherwise: `${nothing} : les clés utilisées ici sont courtes.`,
  },
  'store.cache-longest': {
    claim: 'Une entrée peut être gardée six heures.',
    otherwise: 'Les utilisateurs, équipes et numéros sont lus plus souvent dans leurs feuilles.',
  },
  'store.cache-misses': {
    claim: 'Interrogé sur plusieurs clés, le cache ne répond que pour celles qu’il a.',
    otherwise: 'Le contenu du cache pourrait passer pour vide, et serait relu.',
  },
  'lock.taken-twice': {
    claim: 'Une exécution qui détient le verrou l’obtient de nouveau aussitôt.',
    otherwise: 'Une actualisation pourrait se bloquer elle-même 0,8 s, puis céder sa place.',
  },
  'lock.released': {
    claim: 'Un verrou rendu n’est plus détenu.',
    otherwise:
      'Les tours d’écriture sont gardés jusqu’à la fin de l’exécution ; d’autres devront peut-être attendre.',
  },
  'page.html-as-made': {
    claim: 'Une page garde son HTML à la lettre, commentaires et <? compris.',
    otherwise:
      'Les pages ouvertes avec des données pourraient être cassées : envoyez le code avec clasp, et prévenez la personne qui s’occupe de cet outil.',
  },
  'page.file-as-pasted': {
    claim: 'Une page lue dans son fichier a son en-tête et son script.',
    otherwise:
      'Les volets restent vides : collez de nouveau les fichiers HTML, ou envoyez le code avec clasp.',
  },
  'page.json-answer': {
    claim: 'Une réponse JSON est gardée telle quelle, avec son type.',
    otherwise: 'La page TV et Ring to (via API) ne pourraient pas lire leurs réponses.',
  },
  'tool.digest-signed': {
    claim: 'computeDigest donne SHA-256 en octets signés.',
    otherwise: 'Les notifications ne prouveraient pas leur origine, et seraient refusées.',
  },
  'tool.base64': {
    claim: 'base64Encode et base64Decode traitent l’UTF-8 ; les octets décodés sont signés.',
    otherwise: `${nothing} : Activity Tracker encode lui-même les clés.`,
  },
  'tool.packing': {
    claim: 'Un long texte compressé pour le cache est identique une fois décompressé.',
    otherwise: 'Le contenu du cache est perdu, ce qui ralentit les actualisations.',
  },
  'tool.format-date': {
    claim: 'formatDate connaît yyyy, MM, dd, HH, mm, ss, SSS, EEE, u et Z dans tout fuseau.',
    otherwise: `${nothing} : Activity Tracker met lui-même les dates en forme.`,
  },
  'tool.dates-in-script-zone': {
    claim:
      'Les heures d’une Date suivent le fuseau horaire du script ; les fuseaux nommés sont connus.',
    otherwise:
      'Les heures d’ouverture et les journées des indicateurs pourraient commencer à la mauvaise heure.',
  },
  'tool.bare-runtime': {
    claim: 'Il n’y a ni URL, ni TextEncoder, ni fetch, ni setTimeout, ni performance, ni crypto.',
    otherwise: `${nothing} : le script s’en passe.`,
  },
  'tool.proxy': {
    claim:
      'Les services de Google peuvent être comptés par un intermédiaire, et répondent comme avant.',
    otherwise:
      'Tout le reste échouerait aussi : voir dans docs/live-checklist.md ce qu’il faut remplacer.',
  },
  'script.trigger-kind': {
    claim: 'Le déclencheur horaire indique CLOCK et la fonction activityTracker.',
    otherwise:
      'L’actualisation automatique ne voit pas son propre déclencheur, et en crée un second.',
  },
  'script.consent': {
    claim: 'Google ne demande à cette personne aucune autorisation de plus.',
    otherwise: `Choisissez ${itemName('refreshNow')} dans le menu et autorisez ce que Google demande.`,
  },
  'script.user': {
    claim: 'Google dit qui exécute le script, et c’est la personne qui a ouvert le menu.',
    otherwise:
      'Runs ne nomme personne, et l’actualisation automatique ne peut pas reconnaître son propriétaire.',
  },
  'script.mail-quota': {
    claim: 'Google dit combien d’e-mails peuvent encore être envoyés aujourd’hui.',
    otherwise: 'Les alertes par e-mail indiquent leur échec ; le tableau n’est pas touché.',
  },
  'script.web-app-address': {
    claim: 'Google nomme l’adresse de l’application Web qui est connectée.',
    otherwise: `Copiez l’adresse à la main depuis « Déployer > Gérer les déploiements » dans ${itemName('connectWebhooks')}.`,
  },
  'network.refusal-as-answer': {
    claim: 'Un refus arrive comme une réponse quand les exceptions sont désactivées.',
    otherwise:
      'Les échecs d’Aircall arrêtent l’exécution au lieu d’être signalés dans le bandeau d’état.',
  },
  'network.refusal-as-error': {
    claim: 'Un refus est une erreur avec son statut quand les exceptions sont activées.',
    otherwise: `${nothing} : toutes les requêtes d’ici les désactivent.`,
  },
  'network.order': {
    claim: 'fetchAll répond dans l’ordre de ses requêtes.',
    otherwise:
      'Des pages d’Aircall seraient mélangées ; prévenez la personne qui s’occupe de cet outil.',
  },
  'network.header-names': {
    claim:
      'Les noms d’en-têtes sont lus quelle que soit leur casse, et Content-Type en fait partie.',
    otherwise:
      'Les limites de débit ne sont pas vues à temps ; les refus d’Aircall le sont encore.',
  },
  'web.json-redirect': {
    claim: 'Le JSON de l’application Web arrive par une redirection (302).',
    otherwise:
      'Un simple 200 est préférable : Ring to (via API) peut alors viser directement l’application Web.',
  },
  'web.json-followed': {
    claim: 'Qui suit la redirection lit le JSON.',
    otherwise:
      'La page TV ne reçoit pas de données, et Ring to (via API) pas de réponse : déployez pour « Tout le monde ».',
  },
  'web.post-plain': {
    claim: 'Un POST auquel répond une page reçoit un simple 200 sans redirection.',
    otherwise:
      'Aircall peut tenir des notifications pour échouées et désactiver le webhook ; les appels sont alors lus à intervalles.',
  },
  'web.time-limit': {
    claim: 'timeoutSeconds met fin à une requête qui dure plus longtemps.',
    otherwise:
      'Un Aircall muet arrête l’exécution à la limite de Google ; l’actualisation suivante continue.',
  },
  ...aircallChecks,
};
