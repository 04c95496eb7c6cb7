import { bool, date, oneOf } from './field.js';

/** The approvals that the project needs and the papers for them. */
export const approvalFacts = {
  inApprovalCatalogue: bool('在审批目录清单内', 'on the approval catalogue', 'authority'),
  eiaClass: oneOf(
    {
      'report-book': ['环境影响报告书', 'environmental impact report'],
      'report-form': ['环境影响报告表', 'environmental impact form'],
      'registration-form': ['环境影响登记表', 'environmental impact registration form'],
      none: ['无需办理环评', 'no assessment needed'],
    },
    '环评类别',
    'class of environmental impact assessment',
    'authority',
  ),
  parkPlanEiaReviewed: bool(
    '园区规划环评已审查',
    "the park plan's environmental impact assessment has been reviewed",
    'authority',
  ),
  conformsToPlanEia: bool(
    '符合规划环评结论',
    "conforms to the conclusions of the plan's environmental impact assessment",
    'authority',
  ),
  documentsComplete: bool('申报材料齐备', 'all application documents are there', 'authority'),
  coreDocumentsComplete: bool('主要申报材料齐全', 'the main application documents are there', 'authority'),
  approvalMatterIsEnvironmental: bool(
    '属于生态环境审批事项',
    'the approval is an environmental one',
    'authority',
  ),
  supplementDeadline: date('承诺补正期限', 'date by which missing documents are promised', 'authority'),
  supplementedOn: date('材料补正日期', 'date on which the missing documents were supplied', 'applicant'),
};
