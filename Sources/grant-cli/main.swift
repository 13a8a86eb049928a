import GrantDocuments

// The only place that touches the process: everything below gets a `World` and returns a status.
let world = World.system()
leave(with: run(arguments: Word.ofProcess, world: world))
