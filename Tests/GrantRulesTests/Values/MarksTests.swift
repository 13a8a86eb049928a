import Testing

@testable import GrantRules

/// The set of places that the fold keeps; its first word holds sixty-four of them, every further one as many.
@Suite struct MarksTests {
    private static let edges = [0, 1, 62, 63, 64, 65, 126, 127, 128, 129, 191, 192, 400]

    @Test(arguments: edges) func `a place that was put in is there, and no other`(_ place: Int) {
        var marks = Marks()
        marks.insert(place)
        for other in 0..<500 { #expect(marks.contains(other) == (other == place)) }
    }

    @Test(arguments: [edges, edges.reversed()])
    func `places that were put in stay in, in whatever order they came`(_ places: [Int]) {
        var marks = Marks()
        for place in places + places { marks.insert(place) }
        #expect((0..<500).filter { marks.contains($0) } == MarksTests.edges)
    }
}
