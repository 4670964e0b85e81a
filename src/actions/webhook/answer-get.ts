import { texts } from '../../domain/texts/texts';
import type { DoorWorld } from './door-world';
import { healthMark } from './reach-web-app';
import { hasKey, recallReception } from './recall-reception';

/**
 * What a GET of the web app is answered: with the key, which version this is; without, a plain page
 * that reveals nothing.
 */
export function answerGet(
  world: DoorWorld,
  { action = '', key = '' }: Readonly<Record<string, string>>,
): string {
  if (action !== 'health' || key === '') return texts.webhook.plainPage;
  try {
    const reception = recallReception(world);
    const isOurs = reception !== undefined && hasKey(world, reception, key);
    return isOurs ? `${healthMark}${world.version}` : texts.webhook.plainPage;
  } catch (error) {
    world.log.trouble(texts.webhook.notReceived, error);
    return texts.webhook.plainPage;
  }
}
