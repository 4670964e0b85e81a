import type { SetUpView } from '../../src/domain/pages/set-up-view';
import { texts } from '../../src/domain/texts/texts';
import { KeyFields } from '../shared/key-fields';
import { server } from '../shared/server';
import type { StepPlan } from './plan';

const say = texts.setUp.key;

/**
 * The key, entered in one of three ways and tested before it is stored.
 *
 * @param isWanted - Whether another key is wanted though one is stored.
 */
export function keyStep(isWanted: () => boolean): StepPlan {
  const fields = new KeyFields();
  return {
    title: say.title,
    changeCaption: say.replace,
    isDone: ({ key }) => key.kind === 'stored' && !isWanted(),
    describe: describeKey,
    content: {
      element: fields.element,
      action: say.action,
      doing: say.testing,
      show: () => {},
      focus: () => fields.focus(),
      check: () => fields.read() !== undefined,
      submit: async () => {
        const form = fields.read();
        if (form === undefined) return undefined;
        const outcome = await server.apiSaveKey(form);
        if (outcome.saved) {
          fields.clear();
          return outcome.view;
        }
        fields.showProblems(outcome.problems);
        return undefined;
      },
    },
  };
}

function describeKey({ company, key }: SetUpView): readonly string[] {
  const end = key.kind === 'stored' ? key.end : '';
  const stored = end === '' ? say.stored : say.storedEnd(end);
  if (company === undefined) return [stored];
  const name = company.name === '' ? say.nameless : say.company(company.name);
  const size = say.size(company.users, company.numbers);
  return [size === '' ? name : `${name} ${size}.`, stored];
}
