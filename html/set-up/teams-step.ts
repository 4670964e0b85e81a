import { texts } from '../../src/domain/texts/texts';
import { el } from '../shared/dom';
import { createField } from '../shared/fields/field';
import { teamsControl } from '../shared/fields/teams';
import { server } from '../shared/server';
import type { StepPlan } from './plan';

const say = texts.setUp.teams;

/** Which teams are on the board; none chosen means all. */
export function teamsStep(): StepPlan {
  const control = teamsControl('teamFilter', () => {});
  const words = {
    id: 'teamFilter',
    label: say.label,
    help: say.help,
    reset: texts.pages.configure.reset,
  };
  const field = createField(words, control, () => field.write([]));
  field.offerReset(false);
  const why = el('p', { class: 'help' });
  return {
    title: say.title,
    changeCaption: texts.setUp.change,
    isDone: ({ areTeamsChosen }) => areTeamsChosen,
    describe: ({ teamFilter, teams }) => {
      const chosen = teams.filter(({ choice }) => teamFilter.includes(choice));
      return [chosen.length === 0 ? say.all : say.some(chosen.map(({ name }) => name))];
    },
    content: {
      element: el('div', {}, field.element, why),
      action: say.action,
      doing: texts.pages.saving,
      show: ({ teams, teamFilter, whyNoTeams }) => {
        control.offer(teams);
        field.write(teamFilter);
        why.textContent = whyNoTeams;
        why.hidden = whyNoTeams === '';
      },
      focus: () => field.focus(),
      submit: async () => {
        const teamFilter = field.read() ?? [];
        const outcome = await server.apiSaveSettings({ teamFilter });
        field.showProblem(outcome.saved ? undefined : outcome.problems.teamFilter);
        return outcome.saved ? { teamFilter, areTeamsChosen: true } : undefined;
      },
    },
  };
}
