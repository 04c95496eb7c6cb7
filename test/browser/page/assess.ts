import { report } from './report.js';

await report(async () => {
  const { explain, guangxiQianqiJigai: policy } = await import('qianqi-jigai');
  const { application, asOf } = await (await fetch('/case.json')).json();
  const assessment = policy.evaluateSync(application, { asOf });
  return {
    assessment,
    assessmentOfEngine: await policy.evaluate(application, { asOf }),
    explanation: explain(assessment, { locale: 'zh-CN', format: 'html' }),
  };
});
