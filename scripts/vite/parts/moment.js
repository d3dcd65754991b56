// Day.js in the place of Moment for the timeline widget, which draws no axis here and so asks little of it.
import dayjs from 'dayjs';
import pluralGetSet from 'dayjs/plugin/pluralGetSet.js';
import utc from 'dayjs/plugin/utc.js';

dayjs.extend(pluralGetSet);
dayjs.extend(utc);
dayjs.isMoment = dayjs.isDayjs;

export default dayjs;
