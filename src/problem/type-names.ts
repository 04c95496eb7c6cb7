/** What the types of facts are called inside a sentence. */
export const typeNames: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  bool: ['是否值', 'a yes or no'],
  money: ['金额', 'money'],
  price: ['单价', 'a price'],
  ratio: ['比率', 'a ratio'],
  area: ['面积', 'an area'],
  count: ['个数', 'a count'],
  number: ['数量', 'a number'],
  date: ['日期', 'a date'],
  text: ['文字', 'text'],
  code: ['代码', 'a code'],
  enum: ['选项', 'a choice'],
  list: ['列表', 'a list'],
  schedule: ['年度表', 'a schedule by year'],
};
