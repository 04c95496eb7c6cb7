import { applicant, authority } from './field.js';

/** The approvals that the project needs and the papers for them. */
export const approvalFacts = {
  inApprovalCatalogue: authority.bool('在审批目录清单内', 'on the approval catalogue'),
  eiaClass: authority.oneOf('环评类别', 'class of environmental impact assessment', {
    'report-book': ['环境影响报告书', 'environmental impact report'],
    'report-form': ['环境影响报告表', 'environmental impact form'],
    'registration-form': ['环境影响登记表', 'environmental impact registration form'],
    none: ['无需办理环评', 'no assessment needed'],
  }),
  parkPlanEiaReviewed: authority.bool(
    '园区规划环评已审查',
    "the park plan's environmental impact assessment has been reviewed",
  ),
  conformsToPlanEia: authority.bool(
    '符合规划环评结论',
    "conforms to the conclusions of the plan's environmental impact assessment",
  ),
  documentsComplete: authority.bool('申报材料齐备', 'all application documents are there'),
  coreDocumentsComplete: authority.bool('主要申报材料齐全', 'the main application documents are there'),
  approvalMatterIsEnvironmental: authority.bool(
    '属于生态环境审批事项',
    'the approval is an environmental one',
  ),
  supplementDeadline: authority.date('承诺补正期限', 'date by which missing documents are promised'),
  supplementedOn: applicant.date('材料补正日期', 'date on which the missing documents were supplied'),
};
