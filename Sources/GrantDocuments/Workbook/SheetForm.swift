import GrantRules

/// A sheet of a plan's workbook. Its labels and columns follow from the rows of the format; only what stands here is
/// the workbook's own.
struct SheetForm: Sendable {
    let name: String
    let title: String
    let hint: String
    /// With the cell to the right of each.
    let labels: [FormField]
    let table: FormTable?

    /// In the order of their tabs.
    static let all: [SheetForm] = [
        SheetForm(
            "申請団体", "地方創生テレワーク交付金 実施計画", "青い項目は必ず、灰色の項目はあれば、右の欄に記入する。", object: []),
        SheetForm(
            "施設", "①②の施設", "優先する施設から順に、1行に1か所を書く。費用は「経費」シートに書く。", lists: [[.facilities]]),
        SheetForm(
            "経費", "施設の費用（①②③）", "1行に1費目を書く。対象外とする費目には、その理由を書く。",
            lists: [[.facilities, .costs], [.existingFacilities, .costs]]),
        SheetForm(
            "既存施設", "③の施設", "1行に1か所を書く。費用は「経費」シートに書く。", lists: [[.existingFacilities]]),
        SheetForm(
            "プロジェクト推進", "プロジェクト推進の費用", "1行に1費目を書く。対象外とする費目には、その理由を書く。", lists: [[.promotion]]),
        SheetForm(
            "進出支援", "④進出支援", "1行に1社を書く。本社が国外にあるときは、所在地を「海外」とする。",
            lists: [[.companySupport, .companies]]),
        SheetForm(
            "返還制度", "進出支援金の返還制度", "要綱の定めを写す。④の企業があれば要る。",
            object: [.companySupport, .clawback], lists: [[.companySupport, .clawback, .steps]]),
        SheetForm(
            "過年度の交付", "以前の採択分", "1行に1件を書く。区分に当てはまらない欄は空けておく。", object: [.previous],
            lists: [[.previous, .facilities], [.previous, .existingFacilities], [.previous, .companies]]),
        SheetForm("財源", "地方負担の財源", "1行に1件を書く。表示するだけで、計算に含めない。", lists: [[.localFunding]]),
        SheetForm(
            "解釈", "計画の定める解釈", "内閣府の回答などの根拠があるものだけを書く。書かないものは既定の解釈で計算する。", lists: [[.readings]]),
    ]

    /// The one that every plan needs.
    static var applicant: SheetForm { all[0] }

    /// Objects with a sheet of their own, whose labels are on no other.
    private static let objects: [[PlanKey]] = [[.companySupport, .clawback], [.previous]]

    private init(
        _ name: String, _ title: String, _ hint: String, object: [PlanKey]? = nil, lists: [[PlanKey]] = []
    ) {
        self.name = name
        self.title = title
        self.hint = hint
        labels = object.map { SheetForm.labels(of: $0) } ?? []
        table = lists.isEmpty ? nil : FormTable(lists.map { FormList($0) })
    }

    /// What must be filled in comes first.
    private static func labels(of keys: [PlanKey]) -> [FormField] {
        let (path, shape, _) = Shape.plan.followed(keys)
        let apart = objects.filter { $0 != keys }.map { Shape.plan.followed($0).path }
        let fields = shape.formFields(at: path).filter { field in !apart.contains { field.path.leads(through: $0) } }
        return fields.filter { $0.isRequired } + fields.filter { !$0.isRequired }
    }

    /// All that stands under or beside a heading.
    var fields: [FormField] { labels + (table?.fields ?? []) }
}

/// The table of a sheet: rows of one list of the plan, or of several.
struct FormTable: Sendable {
    let lists: [FormList]
    /// Says to which of them a row belongs, when there are several.
    let division: FormField?
    /// Says whose a row is, when each facility has a list of its own.
    let owner: FormField?
    /// Of the elements of all its lists, the same in each.
    let fields: [FormField]
    /// From the left.
    let columns: [FormField]

    /// A column that is never read.
    static let memo = "メモ"
    /// What a column without a heading is called.
    static let noHeading = "見出しなし"

    init(_ lists: [FormList]) {
        self.lists = lists
        owner = lists.first?.owner
        division = lists.count > 1 && owner == nil ? FormTable.division(lists) : nil
        var fields: [FormField] = []
        for field in lists.flatMap({ $0.fields }) where !fields.contains(where: { $0.path == field.path }) {
            fields.append(field)
        }
        self.fields = fields
        columns = [owner, division].compactMap { $0 } + fields
    }

    private static func division(_ lists: [FormList]) -> FormField {
        let words = lists.map { Word($0.field.says.ja, $0.field.says.ja, $0.field.says.en) }
        let field = Field(
            key: "", place: 63, kind: .words(words), isRequired: true, says: Text(ja: "区分", en: "kind"))
        return FormField(field, at: FormPath().appending(field), isRequired: true)
    }
}

/// A list of the plan whose elements are rows; a class, as a field is.
final class FormList: Sendable {
    let field: Field
    let element: Shape
    /// From the plan, through the list of the owners when there is one.
    let path: FormPath
    /// The list whose elements have one such list each, and what tells them apart.
    let owners: FormPath?
    let owner: FormField?
    /// Of its elements.
    let fields: [FormField]

    /// From the element of another list that has it, which is only its own key.
    var inner: FormPath { FormPath().appending(field) }

    fileprivate init(_ keys: [PlanKey]) {
        let outer = Shape.plan.followed(keys.dropLast())
        field = outer.shape.field(keys.last)
        element = field.kind.shape ?? outer.shape
        path = outer.path.appending(field)
        fields = element.formFields()
        owner = outer.isList ? outer.shape.formFields().first { $0.isID } : nil
        owners = outer.isList ? outer.path : nil
    }
}

extension Shape {
    /// Where keys lead that each hold an object or a list of objects.
    fileprivate func followed(_ keys: some Collection<PlanKey>) -> (path: FormPath, shape: Shape, isList: Bool) {
        var end = (path: FormPath(), shape: self, isList: false)
        for key in keys {
            let field = end.shape.field(key)
            end.path = end.path.appending(field)
            end.shape = field.kind.shape ?? end.shape
            end.isList = if case .list = field.kind { true } else { false }
        }
        return end
    }

    /// Its row of a key that it has.
    fileprivate func field(_ key: PlanKey?) -> Field {
        guard let key, let field = field(at: key.place) else { preconditionFailure("no such key in \(name)") }
        return field
    }
}
