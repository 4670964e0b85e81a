import type { Answered, Asking, NetworkLab, ScriptLab } from '../../ports/lab';
import type { Services } from '../services';

type Response = GoogleAppsScript.URL_Fetch.HTTPResponse;

/** The project and who runs it. */
export const createScriptLab = ({ scripts, mail }: Services): ScriptLab => ({
  triggers: () =>
    scripts.getProjectTriggers().map((trigger) => ({
      door: trigger.getHandlerFunction(),
      kind: String(trigger.getEventType()),
    })),
  consent: () =>
    String(scripts.getAuthorizationInfo(scripts.AuthMode.FULL).getAuthorizationStatus()),
  person: () => {
    const active = Session.getActiveUser().getEmail();
    return {
      isKnown: active !== '',
      isEffective: active === Session.getEffectiveUser().getEmail(),
    };
  },
  mailQuota: () => mail().getRemainingDailyQuota(),
  webAppAddress: () => (scripts.getService().getUrl() as string | null) || undefined,
});

/** Requests without a key. */
export const createNetworkLab = ({ network, requests }: Services): NetworkLab => ({
  ask: (asking) => {
    requests.count += 1;
    return toAnswered(network.fetch(asking.url, toGoogle(asking)));
  },
  askAll: (urls) => {
    requests.count += urls.length;
    return network.fetchAll(urls.map((url) => ({ url, ...toGoogle({ url }) }))).map(toAnswered);
  },
});

const toGoogle = ({ method = 'get', isLoud, follows, timeoutSeconds }: Asking) => ({
  method,
  muteHttpExceptions: isLoud !== true,
  followRedirects: follows === true,
  ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }),
});

const toAnswered = (response: Response): Answered => ({
  status: response.getResponseCode(),
  headers: response.getHeaders() as Record<string, string>,
  body: response.getContentText(),
});
