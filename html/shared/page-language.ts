// The build puts this before every page's own script: the script that served the page says in its
// head which language it speaks, and nothing is drawn before the page speaks it, too.
import { languageOf } from '../../src/domain/texts/language';
import { speak } from '../../src/domain/texts/spoken';

speak(languageOf(document.documentElement.lang));
