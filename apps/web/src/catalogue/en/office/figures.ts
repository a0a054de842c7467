import type { figures as ja } from '../../ja/office/figures.js';
import type { Words } from '../../words.js';

export const figures: Words<typeof ja> = {
  title: 'Cases and days in numbers',
  unit: 'Department',
  everyUnit: 'Every department',
  at: 'As of {{moment}}',
  table: 'The same as a table',
  tableOf: '{{title}} (table)',
  csv: 'Download CSV',
  noHolidays: 'Business days cannot be counted: the holidays of this time are not known.',
  stageHead: 'Stage',
  stage: {
    draft: 'Draft',
    screening: 'Screening',
    department: 'Department',
    office: 'Office',
    executive: 'Executive',
    president: 'President',
    returned: 'Returned',
  },
  ageing: {
    title: 'Age by stage',
    meaning: 'Business days for which the running cases have been at their present stage.',
    upTo2: '0–2 business days',
    upTo5: '3–5 business days',
    upTo10: '6–10 business days',
    more: 'over 10 business days',
  },
  weeks: {
    title: 'Arrivals and closures by week (13 weeks)',
    meaning: 'Cases submitted for the first time, and cases that were decided or withdrawn.',
    head: 'Week (from Monday)',
    from: 'From {{day}}',
    arrived: 'Arrived',
    closed: 'Closed',
  },
  stages: {
    title: 'Time at each stage (26 weeks)',
    meaning:
      'Business days of stages that ended in this time. Half of them took the median or less, nine in ten the 90th percentile or less.',
    median: 'Median (business days)',
    p90: '90th percentile (business days)',
    count: 'Stays',
  },
};
