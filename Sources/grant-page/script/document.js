// From the draft to the bytes of a `grant-plan/1`, and back from pointers into it to fields of the form.

/// What a row lacks before it can be counted, as the names of its fields; nothing for a finished one.
const lacks = {
  cost: (row) => [
    row.item === "" && say("費目", "item"), row.amount === "" && say("金額", "amount"),
    row.excluded === "" && say("対象外の理由", "reason for exclusion"),
  ],
  facility: (row) => [
    row.name === "" && say("名称", "name"), row.capacity === "" && say("収容可能人数", "capacity"),
    row.municipality === "" && say("所在地", "place"), !row.costs.some(isFinished.cost) && say("費用", "costs"),
  ],
  existing: (row) => [
    row.name === "" && say("名称", "name"), row.municipality === "" && say("所在地", "place"),
    !row.costs.some(isFinished.cost) && say("費用", "costs"),
  ],
  company: (row) => [
    row.name === "" && say("企業名", "name"), row.headquarters === "" && say("本社の所在地", "head office"),
    row.facility === "" && say("利用する施設", "facility"), row.amount === "" && say("支給額", "amount"),
  ],
  step: (row) => [row.withinMonths === "" && say("期間", "months"), row.share === "" && say("割合", "share")],
  scheme: (row) => [
    row.source === "" && say("根拠となる要綱", "ordinance"), !row.steps.some(isFinished.step) && say("段階", "steps"),
  ],
  earlierFacility: (row) => [
    row.name === "" && say("名称", "name"), row.capacity === "" && say("収容可能人数", "capacity"),
    row.eligibleCost === "" && say("交付対象事業費", "eligible cost"),
  ],
  earlierPlace: (row) => [row.name === "" && say("名称", "name")],
  earlierCompany: (row) => [
    row.name === "" && say("企業名", "name"), row.eligibleCost === "" && say("交付対象事業費", "eligible cost"),
  ],
};
const lacking = (kind, row) => lacks[kind](row).filter(Boolean);
const isFinished = Object.fromEntries(Object.keys(lacks).map((kind) => [kind, (row) => lacking(kind, row).length === 0]));

/// A row that nobody has begun: it is never saved and never missed.
const isUntouched = {
  cost: (row) => row.item === "" && row.amount === "" && row.excluded === null,
  step: (row) => row.withinMonths === "" && row.share === "",
};

/// Digits that stand in the document as a number.
class Digits {
  constructor(text) { this.text = text; }
}
const number = (text) => (/^-?\d+(\.\d+)?$/.test(text) ? new Digits(text) : text);

class Document {
  /// With `onlyFinished`, rows that lack something are left out, and so is whatever `without` names by its pointer
  /// in the form.
  constructor(draft, { onlyFinished = true, without = new Set() } = {}) {
    this.onlyFinished = onlyFinished;
    this.without = without;
    /// For every list of the document, by its pointer there: which rows of the form it has.
    this.lists = new Map();
    /// How many begun rows are left out because they lack something.
    this.unfinished = 0;
    this.value = this.plan(draft);
    this.text = write(this.value, "") + "\n";
  }

  keep(pointer) { return !this.without.has(pointer); }

  /// A value that may be left out.
  optional(object, key, value, pointer) {
    if (value !== "" && value !== null && value !== undefined && this.keep(pointer)) object[key] = value;
  }

  required(object, key, value) {
    if (value !== "" || this.onlyFinished) object[key] = value;
  }

  rows(kind, list, inForm, inDocument, make) {
    const kept = [];
    const made = [];
    list.forEach((row, index) => {
      const pointer = `${inForm}/${index}`;
      if (isUntouched[kind]?.(row) || !this.keep(pointer)) return;
      if (!isFinished[kind](row)) {
        this.unfinished++;
        if (this.onlyFinished) return;
      }
      const place = `${inDocument}/${made.length}`;
      made.push(make(row, pointer, place));
      kept.push(index);
    });
    this.lists.set(inDocument, kept);
    return made;
  }

  costs(list, inForm, inDocument) {
    return this.rows("cost", list, inForm, inDocument, (row, pointer) => {
      const cost = {};
      this.required(cost, "item", row.item);
      this.required(cost, "amount", number(row.amount));
      if (row.excluded !== null) this.required(cost, "excluded", row.excluded);
      return cost;
    });
  }

  claim(object, claim, pointer) {
    if (claim !== null && (claim !== "" || !this.onlyFinished) && this.keep(`${pointer}/disadvantagedArea`)) {
      object.disadvantagedArea = claim === "" ? {} : { basis: claim };
    }
  }

  plan(draft) {
    const plan = { ...draft.kept, format: "grant-plan/1" };
    if (draft.schedule !== null) plan.schedule = draft.schedule;
    this.optional(plan, "title", draft.title, "/title");
    plan.applicant = {};
    this.required(plan.applicant, "code", draft.applicant.code);
    this.required(plan.applicant, "name", draft.applicant.name);
    this.claim(plan.applicant, draft.applicant.claim, "/applicant");
    plan.type = draft.type;
    this.readings(plan, draft);
    this.earlier(plan, draft.earlier);
    this.list(plan, "facilities", this.rows("facility", draft.facilities, "/facilities", "/facilities",
      (row, pointer, place) => this.facility(row, pointer, place)));
    this.list(plan, "existingFacilities", this.rows("existing", draft.existing, "/existingFacilities",
      "/existingFacilities", (row, pointer, place) => this.existing(row, pointer, place)));
    this.list(plan, "promotion", this.costs(draft.promotion, "/promotion", "/promotion"));
    this.support(plan, draft);
    const requested = {};
    this.optional(requested, "eligibleCost", number(draft.requested.eligibleCost), "/requested/eligibleCost");
    this.optional(requested, "nationalShare", number(draft.requested.nationalShare), "/requested/nationalShare");
    if (Object.keys(requested).length) plan.requested = requested;
    this.optional(plan, "notes", draft.notes, "/notes");
    return plan;
  }

  list(object, key, rows) { if (rows.length) object[key] = rows; }

  readings(plan, draft) {
    const stated = Object.entries(draft.readings).filter(([, { basis }]) => basis !== "" || !this.onlyFinished);
    this.unfinished += Object.values(draft.readings).filter(({ basis }) => basis === "").length;
    if (stated.length === 0) return;
    plan.readings = stated.map(([id, { value, basis }]) => (basis === "" ? { id, value } : { id, value, basis }));
  }

  facility(row, pointer, place) {
    const facility = { id: row.id };
    this.required(facility, "name", row.name);
    facility.operation = row.operation;
    this.required(facility, "capacity", number(row.capacity));
    this.required(facility, "municipality", row.municipality);
    this.claim(facility, row.claim, pointer);
    facility.costs = this.costs(row.costs, `${pointer}/costs`, `${place}/costs`);
    this.optional(facility, "operatorContribution", number(row.operatorContribution), `${pointer}/operatorContribution`);
    return facility;
  }

  existing(row, pointer, place) {
    const existing = { id: row.id };
    this.required(existing, "name", row.name);
    this.required(existing, "municipality", row.municipality);
    this.claim(existing, row.claim, pointer);
    existing.costs = this.costs(row.costs, `${pointer}/costs`, `${place}/costs`);
    return existing;
  }

  support(plan, draft) {
    const support = {};
    const scheme = draft.scheme;
    if (scheme && this.keep("/companySupport/clawback")) {
      if (!isFinished.scheme(scheme)) this.unfinished++;
      if (isFinished.scheme(scheme) || !this.onlyFinished) {
        const clawback = (support.clawback = {});
        this.required(clawback, "source", scheme.source);
        clawback.countedFrom = scheme.countedFrom;
        const steps = "/companySupport/clawback/steps";
        clawback.steps = this.rows("step", scheme.steps, steps, steps, (row) => {
          const step = {};
          this.required(step, "withinMonths", number(row.withinMonths));
          this.required(step, "share", row.share);
          return step;
        });
      }
    }
    const at = "/companySupport/companies";
    const companies = this.rows("company", draft.companies, at, at, (row, pointer) => {
      const company = { id: row.id };
      this.required(company, "name", row.name);
      this.optional(company, "corporateNumber", row.corporateNumber, `${pointer}/corporateNumber`);
      this.required(company, "headquarters", row.headquarters);
      this.required(company, "facility", row.facility);
      this.required(company, "amount", number(row.amount));
      for (const day of ["appliedOn", "paidOn", "contractedOn", "leftOn"]) this.optional(company, day, row[day], `${pointer}/${day}`);
      return company;
    });
    if (companies.length || support.clawback) plan.companySupport = { ...support, companies };
  }

  earlier(plan, earlier) {
    const previous = {};
    const rows = (kind, list, key, make) => {
      const made = this.rows(kind, list, `/previous/${key}`, `/previous/${key}`, make);
      if (made.length) previous[key] = made;
    };
    rows("earlierFacility", earlier.facilities, "facilities", (row) => {
      const facility = { id: row.id };
      this.required(facility, "name", row.name);
      this.required(facility, "capacity", number(row.capacity));
      this.required(facility, "eligibleCost", number(row.eligibleCost));
      return facility;
    });
    rows("earlierPlace", earlier.places, "existingFacilities", (row) => {
      const place = { id: row.id };
      this.required(place, "name", row.name);
      return place;
    });
    this.optional(previous, "softCost", number(earlier.softCost), "/previous/softCost");
    rows("earlierCompany", earlier.companies, "companies", (row, pointer) => {
      const company = {};
      this.required(company, "name", row.name);
      this.optional(company, "corporateNumber", row.corporateNumber, `${pointer}/corporateNumber`);
      this.required(company, "eligibleCost", number(row.eligibleCost));
      return company;
    });
    if (Object.keys(previous).length) plan.previous = previous;
  }

  /// Where in the form something in the document is.
  inForm(pointer) {
    let document = "";
    let form = "";
    for (const step of pointer.split("/").slice(1)) {
      const rows = this.lists.get(document);
      document += `/${step}`;
      form += `/${rows ? rows[Number(step)] ?? step : step}`;
    }
    return form;
  }
}

/// What can be left out to go on calculating, by pointers in the form: rows, and fields that need not be there.
function droppable(pointer) {
  const match =
    /^\/(?:facilities|existingFacilities)\/\d+\/costs\/\d+/.exec(pointer) ??
    /^\/(?:facilities|existingFacilities|companySupport\/companies)\/\d+\/(?:disadvantagedArea|operatorContribution|corporateNumber|appliedOn|paidOn|contractedOn|leftOn)/.exec(pointer) ??
    /^\/companySupport\/clawback/.exec(pointer) ??
    /^\/previous\/companies\/\d+\/corporateNumber/.exec(pointer) ??
    /^\/(?:facilities|existingFacilities|promotion|companySupport\/companies|previous\/[a-zA-Z]+)\/\d+/.exec(pointer) ??
    /^\/previous\/softCost/.exec(pointer) ??
    /^\/requested\/\w+/.exec(pointer) ??
    /^\/(?:title|notes)/.exec(pointer) ??
    /^\/applicant\/disadvantagedArea/.exec(pointer);
  return match ? match[0] : null;
}

/// JSON as a person would lay it out: what is short on one line, the rest indented by two.
function write(value, indent) {
  const short = onOneLine(value);
  if (short !== null && (typeof value !== "object" || value instanceof Digits || indent.length + short.length <= 100)) return short;
  const inner = indent + "  ";
  if (Array.isArray(value)) return `[\n${value.map((v) => inner + write(v, inner)).join(",\n")}\n${indent}]`;
  const members = Object.entries(value).map(([key, v]) => `${inner}${JSON.stringify(key)}: ${write(v, inner)}`);
  return `{\n${members.join(",\n")}\n${indent}}`;
}

function onOneLine(value) {
  if (value instanceof Digits) return value.text;
  if (typeof value === "string") return JSON.stringify(value);
  const list = Array.isArray(value);
  const values = list ? value : Object.values(value);
  if (values.length === 0) return list ? "[]" : "{}";
  if (list || values.some((v) => typeof v === "object" && !(v instanceof Digits))) return null;
  return `{ ${Object.entries(value).map(([k, v]) => `${JSON.stringify(k)}: ${onOneLine(v)}`).join(", ")} }`;
}
