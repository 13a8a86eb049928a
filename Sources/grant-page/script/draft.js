// The plan as it is being written: every field as text, every row with a key of its own.

let lastKey = 0;
const newKey = () => `k${++lastKey}`;

const blank = {
  cost: () => ({ key: newKey(), item: "", amount: "", excluded: null }),
  facility: () => ({
    key: newKey(), id: "", name: "", operation: "public", capacity: "", municipality: "", claim: null,
    costs: [blank.cost()], operatorContribution: "",
  }),
  existing: () => ({ key: newKey(), id: "", name: "", municipality: "", claim: null, costs: [blank.cost()] }),
  company: () => ({
    key: newKey(), id: "", name: "", corporateNumber: "", headquarters: "", facility: "", amount: "",
    appliedOn: "", paidOn: "", contractedOn: "", leftOn: "",
  }),
  step: () => ({ key: newKey(), withinMonths: "", share: "" }),
  scheme: () => ({ source: "", countedFrom: "applied", steps: [blank.step()] }),
  earlierFacility: () => ({ key: newKey(), id: "", name: "", capacity: "", eligibleCost: "" }),
  earlierPlace: () => ({ key: newKey(), id: "", name: "" }),
  earlierCompany: () => ({ key: newKey(), name: "", corporateNumber: "", eligibleCost: "" }),
  draft: () => ({
    schedule: null, title: "", applicant: { code: "", name: "", claim: null }, type: "standard", readings: {},
    earlier: { facilities: [], places: [], softCost: "", companies: [] },
    facilities: [], existing: [], promotion: [], scheme: null, companies: [],
    requested: { eligibleCost: "", nationalShare: "" }, notes: "",
    // What the form does not show and a saved file must not lose.
    kept: {},
  }),
};

/// The first id of this kind that nothing has yet; ids are unique among facilities of every kind, and companies.
function freeID(draft, kind) {
  const taken = new Set(
    kind === "company"
      ? draft.companies.map((row) => row.id)
      : [...draft.facilities, ...draft.existing, ...draft.earlier.facilities, ...draft.earlier.places].map((r) => r.id));
  for (let number = 1; ; number++) if (!taken.has(`${kind}-${number}`)) return `${kind}-${number}`;
}

/// A document that the engine has found to be a plan.
function draftOf(plan) {
  const draft = blank.draft();
  const text = (value) => (value === undefined ? "" : String(value));
  const claim = (value) => (value === undefined ? null : value.basis);
  const cost = (row) => ({ key: newKey(), item: row.item, amount: text(row.amount), excluded: row.excluded ?? null });
  const rows = (list, make) => (list ?? []).map((row) => ({ key: newKey(), ...make(row) }));
  draft.schedule = plan.schedule ?? null;
  for (const key of ["$schema", "localFunding"]) if (plan[key] !== undefined) draft.kept[key] = plan[key];
  draft.title = text(plan.title);
  draft.applicant = {
    code: plan.applicant.code, name: plan.applicant.name, claim: claim(plan.applicant.disadvantagedArea),
  };
  draft.type = plan.type;
  for (const { id, value, basis } of plan.readings ?? []) draft.readings[id] = { value, basis };
  draft.facilities = rows(plan.facilities, (row) => ({
    id: row.id, name: row.name, operation: row.operation, capacity: text(row.capacity),
    municipality: row.municipality, claim: claim(row.disadvantagedArea), costs: row.costs.map(cost),
    operatorContribution: text(row.operatorContribution),
  }));
  draft.existing = rows(plan.existingFacilities, (row) => ({
    id: row.id, name: row.name, municipality: row.municipality, claim: claim(row.disadvantagedArea),
    costs: row.costs.map(cost),
  }));
  draft.promotion = (plan.promotion ?? []).map(cost);
  const support = plan.companySupport;
  draft.companies = rows(support?.companies, (row) => ({
    id: row.id, name: row.name, corporateNumber: text(row.corporateNumber), headquarters: row.headquarters,
    facility: row.facility, amount: text(row.amount), appliedOn: text(row.appliedOn), paidOn: text(row.paidOn),
    contractedOn: text(row.contractedOn), leftOn: text(row.leftOn),
  }));
  if (support?.clawback) {
    draft.scheme = {
      source: support.clawback.source, countedFrom: support.clawback.countedFrom,
      steps: rows(support.clawback.steps, (row) => ({ withinMonths: text(row.withinMonths), share: row.share })),
    };
  }
  const earlier = plan.previous ?? {};
  draft.earlier = {
    facilities: rows(earlier.facilities, (row) => ({
      id: row.id, name: row.name, capacity: text(row.capacity), eligibleCost: text(row.eligibleCost),
    })),
    places: rows(earlier.existingFacilities, (row) => ({ id: row.id, name: row.name })),
    softCost: text(earlier.softCost),
    companies: rows(earlier.companies, (row) => ({
      name: row.name, corporateNumber: text(row.corporateNumber), eligibleCost: text(row.eligibleCost),
    })),
  };
  draft.requested = {
    eligibleCost: text(plan.requested?.eligibleCost), nationalShare: text(plan.requested?.nationalShare),
  };
  draft.notes = text(plan.notes);
  return draft;
}
