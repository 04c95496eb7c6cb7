import { chanceOf } from './chance.mjs';
import { literalsOf, valuesOf } from './values.mjs';

const paths = new Map();
const pathOf = (fact) => {
  const path = paths.get(fact) ?? fact.split('.');
  paths.set(fact, path);
  return path;
};

const isObject = (value) => typeof value === 'object' && value !== null;

/** What an application states for a fact. */
export const stated = (application, fact) =>
  pathOf(fact).reduce((group, key) => (isObject(group) ? group[key] : undefined), application);

/** States a fact in the application, or takes it out where the value is undefined. */
export const state = (application, fact, value) => {
  const path = pathOf(fact);
  const key = path.at(-1);
  let group = application;
  for (const name of path.slice(0, -1)) {
    if (!isObject(group[name]) || Array.isArray(group[name])) group[name] = {};
    group = group[name];
  }
  if (value === undefined) delete group[key];
  else group[key] = value;
};

/** The values that the worked cases state for each fact and each field of an item, codes and names above all. */
const seenIn = (cases, facts) => {
  const seen = new Map();
  const add = (name, value) => seen.set(name, [...(seen.get(name) ?? []), value]);
  for (const { application } of cases)
    for (const { id, fields } of facts) {
      const value = stated(application, id);
      if (value === undefined) continue;
      add(id, value);
      if (fields === undefined) continue;
      for (const item of value) for (const [key, part] of Object.entries(item)) add(`${id}.${key}`, part);
    }
  return seen;
};

/**
 * Applications that a seed and a number decide: most are worked cases with some facts changed, some are two cases in
 * one, and some are written from nothing.
 */
export const applicationsOf = ({ policy, documents, cases }, seed) => {
  const facts = policy.facts.filter(({ derived }) => !derived);
  const values = valuesOf(literalsOf(documents), seenIn(cases, facts));
  const copyOfCase = (chance) => {
    const { application, asOf, parameters = {} } = chance.oneOf(cases);
    return structuredClone({ application, asOf, parameters });
  };
  const newValue = (chance, application, fact) => values.value(chance, application, fact, fact.id);

  const changeItems = (chance, application, items, { id, fields }) => {
    const index = chance.below(items.length);
    const item = items[index];
    const ways = {
      remove: () => items.splice(index, 1),
      repeat: () => items.push(structuredClone(item)),
      add: () => items.push(values.item(chance, application, fields, id)),
      change: () => {
        const [key, field] = chance.oneOf(Object.entries(fields));
        item[key] = values.value(chance, application, field, `${id}.${key}`);
      },
      leaveOut: () => delete item[chance.oneOf(Object.keys(item))],
    };
    ways[chance.oneOf(['remove', 'repeat', 'add', 'change', 'change', 'change', 'leaveOut', 'leaveOut'])]();
  };

  const change = (chance, application) => {
    const present = facts.filter(({ id }) => stated(application, id) !== undefined);
    const fact = chance.happens(0.75) && present.length > 0 ? chance.oneOf(present) : chance.oneOf(facts);
    const old = stated(application, fact.id);
    if (fact.fields !== undefined && old?.length > 0 && chance.happens(0.85))
      changeItems(chance, application, old, fact);
    else if (old !== undefined && chance.happens(0.3)) state(application, fact.id, undefined);
    else state(application, fact.id, newValue(chance, application, fact));
  };

  const changedCase = (chance) => {
    const setting = copyOfCase(chance);
    for (let left = chance.oneOf([1, 1, 2, 2, 3, 4, 6, 10, 20]); left > 0; left--)
      change(chance, setting.application);
    return setting;
  };

  const twoCases = (chance) => {
    const [setting, other] = [changedCase(chance), copyOfCase(chance)];
    for (const { id } of chance.someOf(facts)) {
      const value = stated(other.application, id);
      if (value !== undefined) state(setting.application, id, value);
    }
    return { ...setting, parameters: { ...other.parameters, ...setting.parameters } };
  };

  const fromNothing = (chance) => {
    const application = { planYear: 2026 };
    for (const fact of chance.someOf(facts)) state(application, fact.id, newValue(chance, application, fact));
    return { application, asOf: '2026-11-24', parameters: {} };
  };

  const otherDays = (chance, setting) => {
    if (chance.happens(0.15)) setting.application.planYear = 2023 + chance.below(6);
    if (chance.happens(0.25)) setting.asOf = values.date(chance);
  };

  const otherParameters = (chance, { application, parameters }) => {
    if (!chance.happens(0.3)) return;
    for (const parameter of chance.someOf(policy.parameters)) {
      const value = values.value(chance, application, parameter, parameter.id);
      parameters[parameter.id] = chance.happens(0.5) ? value : { value, source: '测算' };
    }
  };

  return (number) => {
    const chance = chanceOf(seed, number);
    const way = chance.below(20);
    const setting = (way < 14 ? changedCase : way < 18 ? twoCases : fromNothing)(chance);
    otherDays(chance, setting);
    otherParameters(chance, setting);
    return setting;
  };
};
