
## The window of the room editor

editor = The room editor
editor--canvas = The picture of the room
editor--failed = The editor could not be loaded. The connection may have broken off.
editor--no-picture = This browser cannot draw the rooms (it has no WebGL 2). The editor needs the picture; the files themselves can be changed in any text editor.
editor--stopped = Something in the editor stopped, or the browser took the picture away. What was not downloaded is lost.
editor--no-pack = There is no pack { $id }. There are: { $there }.
editor--no-room = This pack has no room { $id }. There are: { $there }.
editor--no-rooms = The pack { $id } has no room that can be read.
editor--room = Room
editor--room-before = To the room before this one
editor--room-after = To the room after this one
editor--tab-things = In the room
editor--tab-room = Room
editor--tab-texts = Texts
editor--tab-choices = Choices
editor--tab-pack = Pack
editor--tab-play = Try out
editor--view-entry = From the door
editor--view-middle = From the middle
editor--view-close = Close
editor--view-outside = From outside
editor--view-above = From above
editor--view-story = The story
editor--way-in = Way in
editor--way-out = Way out
editor--undo = Undo
editor--redo = Redo
editor--undone = Undone ({ $step })
editor--redone = Done again ({ $step })
editor--save = Save
editor--save-changes = Save changes
editor--saved = { $n ->
        [one] One file is saved.
       *[other] { $n } files are saved.
    }
editor--downloaded = Downloaded. This is where they belong: { $files }
editor--not-saved = Not saved: { $why }
editor--nothing-to-save = Nothing has changed since the last save.
editor--bundle = Whole pack as zip
editor--upload = Open files or a zip
editor--upload-folder = Open a folder
editor--opened = The pack { $id } is open.
editor--saved-as = Saved as { $name }.
editor--taken-in = { $n ->
        [one] One file is taken in. It is checked now.
       *[other] { $n } files are taken in. They are checked now.
    }
editor--not-taken-in = Nothing was taken in: { $why }
editor--no-such-file = no file of this pack is called { $name }
editor--play = Play from here
editor--back-to-editing = Back to the editor
editor--mend-first = The pack has errors and cannot be played yet. The list shows where.
editor--problems = Errors: { $errors }, warnings: { $warnings }
editor--no-problems = No problems
editor--keys = Keys
editor--keys-list =
    Escape: to the picture, and nothing chosen
    N, P: choose the next thing, the one before
    Arrows: move by 1 cm, with Shift by 10 cm
    Page up, page down: higher, lower
    {"["} and ]: turn by 1°, with Shift by 15°
    + and -: larger, smaller
    While dragging, Ctrl or Alt: steps of 5 cm and 15°
    Ctrl+D: one more of the same · Delete: take it out
    1 to 5: from the door, from the middle, close, from outside, from above
    6: the story. There: arrows step from card to card, Enter goes there, Shift and arrows push, + and - draw near and away, 9: to read, 0: all of it
    W: way in or way out
    Ctrl+Z, Ctrl+Y: undo, redo · Ctrl+S: save · in a browser, Ctrl+Shift+S: the whole pack as a zip · F5: play, and back
editor--unsaved = Not everything is saved
editor--unsaved-about = What you changed since the last save is lost when you close the editor now.
editor--save-and-end = Save and close
editor--end-anyway = Close without saving
editor--go-on = Go on editing
editor--elsewhere = Changed elsewhere, too
editor--elsewhere-about = These files were changed outside the editor after it had read them. Nothing has been written. If you take in what is on disk, Undo brings back what you have here.
editor--give-way = Take in what is on disk
editor--save-over = Write mine over it
editor--changed-there = Changed outside the editor and taken in: { $files }
editor--changed-both = Changed here and outside the editor: { $files }. When you save, you are asked which one stays.
editor--unsaved-open-about = What you changed since the last save is lost when you open another pack now.
editor--save-and-open = Save, then open
editor--open-anyway = Open without saving
editor--which-pack = Which pack do you want to open?
editor--refused = This pack is not opened
editor--more-reasons = … and { $n } more.
editor--filter = Search in this list
editor--filter-nothing = Nothing in this room is called that.
editor--group-furniture = Furniture
editor--group-props = Small things
editor--group-wall = On the walls
editor--story-canvas = The story as a drawing. { $card }
editor--story-none = The pack cannot be read to its end yet. The list of problems says where.
editor--story-too-long = This story is too long to be drawn here. The command line draws it: studio graph.
editor--story-near = Draw near
editor--story-away = Draw away
editor--story-fit = All of it
editor--story-read = Near enough to read
editor--story-riding = Random players are riding: { $n } of { $all } …
editor--story-ridden = Streams and bars: { $n } random players
editor--add-prop = Furniture or prop
editor--add-thing = Thing to look at
editor--double = One more
editor--remove = Take out
editor--choose-something = Click something in the picture, or choose it in the list above.
editor--person = The person
editor--lamp = Lamp { $n }
editor--screen = Screen
editor--only-one = There can only be one of these.
editor--stays = The person stays in the room. He can stand somewhere else.
editor--light = Light
editor--leave-out = Leave out
editor--earlier = Earlier in the list
editor--later = Later in the list
editor--new-id = New id
editor--across = across
editor--up = up
editor--along = along
editor--texts-room = This room
editor--texts-pack = The pack
editor--fill-in = Fill this in.
editor--search = Search
editor--more-texts = { $n } more. Search for a word to find them.
editor--file-pack = The story
editor--file-fits = What fits whom
editor--file-evidence = Facts
editor--new-room = Id of a new room after this one
editor--remove-room = Take the room { $room } out
editor--last-room = A pack needs one room.
editor--play-about = How he stands when you look at this room, and when you play from here.
editor--months = months have passed
editor--traces = Traces that were left
editor--causes = What weighs on him
editor--supports = Support that was tried
editor--not-tried = not tried
editor--did-not-help = did not help
editor--did-help = helped
editor--chosen = What he chose
editor--looked = What he looked at
editor--who-rides = Who rides
editor--stands-by-hand = Changed by hand. It stays like this in other rooms, too.
editor--as-at-the-start = As after an ordinary ride
editor--rule-always = always
editor--rule-not = not
editor--rule-all = all of
editor--rule-any = one of
editor--rule-atleast = at least
editor--rule-atmost = at most
editor--rule-cause = a cause weighs
editor--rule-causeatleast = a cause weighs at least
editor--rule-trace = a trace was left
editor--rule-chose = an option was chosen
editor--rule-looked = a thing was looked at
editor--rule-tried = support was tried
editor--rule-helped = support helped
editor--rule-monthsatleast = months have passed
editor--rule-way = on the way
editor--rule-add = changes a meter
editor--rule-leave = leaves a trace
editor--rule-clear = takes a trace away
editor--rule-months = months pass
editor--rule-support = tries support
# The words of the room editor: what fields are called, what they mean, what a new thing says to begin with.
# Nobody else needs them, so a visit to the page does not load them.

## Parts of a room

editor--field--id = Id
    .doc = Its name in the files: small letters, digits and dashes. Changing it here changes it everywhere.
editor--field--place = Place on the track
    .doc = Its number on the track: 1, 2, 3 …
editor--field--size = Size
    .doc = Inner width, height and depth in metres. How he stands moves it by at most 12 %.
editor--field--ratio = Scale of the furniture
    .doc = 1.0 is life size, 0.5 is half. He himself is never made smaller.
editor--field--stretch = Stretch
    .doc = How his state makes the room wider or narrower. 0.06 is six per cent.
editor--field--clock = Clock
    .doc = What the clock shows, in every language: 07:10.
editor--field--enter = Way in
    .doc = Width and height in metres of the opening one comes in by. It equals the way on of the room before.
editor--field--leave = Way on
    .doc = Width and height in metres of the opening to the next room. The last room has none.
editor--field--palette = Colours
    .doc = The eight colours of the room.
editor--field--window = Window
    .doc = The window in the left wall.
editor--field--light = Light
    .doc = Where light comes from, its colours, and how strong each is on each way.
editor--field--furniture = Furniture and things
    .doc = What stands where it was put.
editor--field--disarray = What lies about
    .doc = What has crept in: scattered by chance, the same each time.
editor--field--figure = The person
    .doc = Where he is, and how, on each way.
editor--field--things = Things to look at
    .doc = Two to eight things worth looking at; three or four of them there at once.
editor--field--said = Other words
    .doc = What is seen or asked instead, where something has gone before. The first that holds is said.
editor--field--going-in = Choice on the way in
    .doc = One choice of two to four options.
editor--field--coming-out = Choice on the way out
    .doc = One choice of two to four options.
editor--field--options = Options
    .doc = Acts, not lessons. One of them must always be open.
editor--field--sounds = Sounds
    .doc = What is heard on both ways: one to three that last, and what happens now and then.
editor--field--sounds-in = Sounds on the way in
    .doc = What is heard besides, on the way in.
editor--field--sounds-out = Sounds on the way out
    .doc = What is heard besides, on the way out.

## Amounts that follow how he stands

editor--field--base = To begin with
    .doc = How much it is when all meters are 0.
editor--amount--energy = For each point of energy
    .doc = How much is added for each point of energy, 0 to 100.
editor--amount--shame = For each point of shame
    .doc = How much is added for each point of shame, 0 to 100.
editor--amount--trust = For each point of trust
    .doc = How much is added for each point of trust, 0 to 100.
editor--amount--contact = For each point of contact
    .doc = How much is added for each point of contact, 0 to 100.
editor--amount--months = For each month
    .doc = How much is added for each month that has passed.
editor--field--least = At least
    .doc = Never less than this.
editor--field--most = At most
    .doc = Never more than this.

## Colours

editor--field--wall = Wall
    .doc = Plaster above the rail.
editor--field--low-wall = Low wall
    .doc = Plaster below the rail.
editor--field--ceiling = Ceiling
    .doc = Boards of the ceiling.
editor--field--post = Posts
    .doc = Posts, beams and frames.
editor--field--tatami = Mats
    .doc = Straw of the mats.
editor--field--paper = Paper
    .doc = Paper screens and the scroll.
editor--field--cloth = Cloth
    .doc = Curtain and bedding.
editor--field--haze = Haze
    .doc = What distance turns into.

## Window

editor--field--from = From
    .doc = Where it begins along the wall, 0 to 1.
editor--field--to = To
    .doc = Where it ends along the wall, 0 to 1.
editor--field--sill = Lower edge
    .doc = 0 is the floor, 1 the ceiling.
editor--field--head = Upper edge
    .doc = 0 is the floor, 1 the ceiling.
editor--field--cover = Cover
    .doc = What hangs or slides before the glass.
editor--field--open-in = Open on the way in
    .doc = How far it is open, 0 to 1.
editor--field--open-out = Open on the way out
    .doc = How far it is open, 0 to 1.

## Light

editor--field--sky = Sky
    .doc = Light of the sky: its colour, or how strong it is.
editor--field--sun = Sun
    .doc = Direct sun: its colour and where it goes, or how strong it is.
editor--field--lamps = Lamps
    .doc = Lights of lamps. The lamp itself stands among the furniture, at the same place.
editor--field--lamp = Lamp
    .doc = How strong the lamps are.
editor--field--screen = Screen
    .doc = A television or another screen that shines.
editor--field--dawn = Dawn
    .doc = The light that comes in on the way out.
editor--field--fill = Light from nowhere
    .doc = So that nothing is quite black.
editor--light--way-in = Mix on the way in
    .doc = How strong each light is; 1.0 is plain daylight.
editor--light--way-out = Mix on the way out
    .doc = How strong each light is; 1.0 is plain daylight.
editor--field--exposure = The eye
    .doc = How far the eye has got used to the dark, in stops.
editor--field--color = Colour
    .doc = As light or paint: #rrggbb.
editor--field--towards = Goes towards
    .doc = To the right, up, into the room.
editor--field--strength = Strength
    .doc = Compared with the other lamps of this room.

## Furniture, and what lies about

editor--field--kind = Kind
    .doc = What it is.
editor--field--at = Place
    .doc = Across -1 to 1, up in metres, along 0 (where one comes in) to 1 (far wall).
editor--standing--at = Place
    .doc = Metres from the middle of the door: right, up, out.
editor--field--turn = Turn
    .doc = In degrees. At 0 it faces the way one comes in, at 90 it faces right.
editor--field--tilt = Tilt
    .doc = In degrees: towards its front, then to its right.
editor--field--held = In his hand
    .doc = In which hand it is. Its place is then counted from the hand, in metres.
editor--field--scale = Size
    .doc = Compared with its usual size, which is 1.0.
editor--field--variation = Look
    .doc = Another look of the same kind: 0, 1, 2 …
editor--field--full-size = Full size
    .doc = Not made smaller with the room: what he wears or uses.
editor--field--when = When
    .doc = When it is there, open or said. Left out: always.
editor--field--kinds = Kinds
    .doc = Drawn from at random.
editor--field--amount = How many
    .doc = How many, as he stands now.
editor--field--manner = Manner
    .doc = How they lie.
editor--field--area = Where
    .doc = Left, right, near and far edge.
editor--field--seed = Chance
    .doc = Another number scatters them in another way.

## The person, things, words, choices

editor--figure--way-in = On the way in
    .doc = Where he is, and how.
editor--figure--way-out = On the way out
    .doc = Where he is, and how.
editor--field--pose = Pose
    .doc = How he sits, lies or stands.
editor--field--close = How near
    .doc = How near the camera comes, in metres.
editor--field--evidence = Facts
    .doc = What documents it. The page shows these facts with their sources.
editor--field--effects = What it does
    .doc = To how he stands, and to what comes later.
editor--field--way = Way
    .doc = On the way in or on the way out.
editor--field--of = Instead of
    .doc = What it takes the place of.

## The pack

editor--field--format = Format
    .doc = The version of the format: 1.
editor--field--languages = Languages
    .doc = The first is the one others are translated from.
editor--field--rooms = Rooms
    .doc = Room files in the order of the track.
editor--field--short = Short journey
    .doc = Some of the rooms, from the first to the last. Left out: there is none.
editor--field--workshops = Plans for teaching
    .doc = Files of plans for a group. Left out: there are none.
editor--field--glossary = Words explained
    .doc = Words that are used of people who have withdrawn.
editor--field--start = At the beginning
    .doc = How he stands at the beginning, 0 to 100.
editor--field--energy = Energy
    .doc = Strength for the day.
editor--field--shame = Shame
    .doc = How much he feels looked at.
editor--field--trust = Trust
    .doc = How far he trusts that others mean well.
editor--field--contact = Contact
    .doc = How much human contact there is.
editor--field--personas = Whose story it may be
    .doc = The first is the one it was written for.
editor--field--age = Age
    .doc = In years, when the way out begins.
editor--field--household = Who lives together
    .doc = A word of yours, which texts can ask for.
editor--field--months = Months
    .doc = Months that pass besides, in the last room.
editor--field--weighs = What weighs on him
    .doc = Causes that weigh before the first room: two at least.
editor--field--causes = Causes
    .doc = Why somebody may withdraw. Each is documented.
editor--row--causes = Where one of these weighs
    .doc = One of them at least so much. Left out: it is the same whatever weighs.
editor--field--contested = Contested
    .doc = The sources do not agree about it.
editor--field--traces = Traces
    .doc = What choices leave behind in the rooms.
editor--field--supports = Ways of support
    .doc = What may help. Each is documented.
editor--field--fits = How it turns out
    .doc = The first that holds is taken. A table in fits.ron can say this instead.
editor--field--outcome = Outcome
    .doc = What comes of it.
editor--field--endings = Endings
    .doc = The first that holds is the one that comes. The last has no condition.
editor--ending--at = Where
    .doc = At the door of the first room, or anywhere on the way out.
editor--field--back-to = Leads back to
    .doc = A room it leads back into, once, in place of an ending.
editor--field--door = The door
    .doc = The door of the home, seen from outside.
editor--door--open = How far open
    .doc = 0 is closed, 1 as far as it goes.
editor--door--light = Light outside
    .doc = 1 is a bright morning.
editor--door--home = Light of the home
    .doc = How strong it falls through the door.
editor--door--sun = Sun
    .doc = How strong it falls past the pillars.
editor--door--lamp = Lamp above the door
    .doc = How strong it is.
editor--door--things = Before the door
    .doc = What stands on the landing.
editor--fits--default = An empty cell
    .doc = What comes of a way of support where no row holds.
editor--fits--rows = Rows
    .doc = Of those of one way of support the first that holds decides.
editor--row--path = Way of support
    .doc = Which one is tried.
editor--field--before = What has gone before
    .doc = Any condition. Left out: it is the same whatever went before.

## Facts

editor--evidence--from = Facts of other packs
    .doc = They come with their sources and their words.
editor--field--sources = Sources
    .doc = Where facts come from.
editor--field--accounts = Whose stories they tell
    .doc = How somebody withdrew, with two causes at least.
editor--field--facts = Facts
    .doc = Retold in our own words, each with its source.
editor--field--pack = Pack
    .doc = Where the facts are written.
editor--field--name = Name
    .doc = What it is and who published it.
editor--field--year = Year
    .doc = The year it speaks of, or appeared in.
editor--field--who = Who
    .doc = Who counted it or said it.
editor--field--source = Source
    .doc = Where the fact comes from.
editor--field--text = Fact
    .doc = In our own words. No sentence is copied.
editor--field--ages = Ages
    .doc = Which ages it speaks of.
editor--field--disagrees-with = Disagrees with
    .doc = Facts it does not agree with. They are shown together, and each names the other.
editor--field--unused = Not used, because
    .doc = Why nothing in the pack names it.
editor--field--measures = Measures
    .doc = What it counts, where other facts count the same.
editor--field--value = Number
    .doc = The number it gives.
editor--field--up-to = Up to
    .doc = The larger number, where it gives two.

## Numbers

editor--number--width = Width
editor--number--height = Height
editor--number--depth = Depth
editor--number--forward = To the front
editor--number--sideways = To the right
editor--number--left = Left
editor--number--right = Right
editor--number--near = Near
editor--number--far = Far

## Parts without a name of their own

editor--part--standing = Thing
editor--part--row = Row
editor--trace--value = Trace
    .doc = Its name in the files. Changing it here changes it everywhere.

## Texts

editor--text--title = Name
    .doc = What it is called.
editor--text--about = About
    .doc = What the story is about.
editor--text--seen-in = What is seen on the way in
    .doc = Two to four short sentences. Also for people who cannot see the picture.
editor--text--seen-out = What is seen on the way out
    .doc = Two to four short sentences. Also for people who cannot see the picture.
editor--text--clock-words = The clock in words
    .doc = Only where the clock says words and not figures.
editor--text--means = What it means to him
    .doc = Two or three sentences.
editor--text--means-out = What it means on the way out
    .doc = Only if it differs then.
editor--text--words = Words
    .doc = What is said.
editor--text--option-words = Option
    .doc = An act of three to nine words.
editor--text--after = What comes of it
    .doc = Honest and quiet. No option is the right one.
editor--text--closed = Why it is closed
    .doc = Shown under the option while its condition does not hold.
editor--text--otherwise = If no row holds
    .doc = What happens then, two to four sentences.
editor--text--fit-words = What happens
    .doc = Two to four sentences.
editor--text--ending-words = What is told
    .doc = How it stands at the end. No ending is a cure.
editor--text--next = One next step
    .doc = Concrete, and possible.
editor--text--term-means = What it means
    .doc = In plain words.
editor--text--term-who = Who uses it
    .doc = And what that does.
editor--text--question = The question
    .doc = Or the moment, before the options. It fits all of them.
editor--text--prompt = Question for a group
    .doc = What a group is asked here. It may be left out.
editor--text--prompt-notes = Notes for whoever leads the group
    .doc = Only they read it. A question for a group needs it.

## What can be chosen

editor--choice--shoji = Paper screens
editor--choice--curtain = Curtain
editor--choice--shutters = Shutters, taped
editor--choice--left = Left hand
editor--choice--right = Right hand
editor--choice--both = Both hands
editor--choice--strewn = Strewn
editor--choice--stacked = In stacks
editor--choice--heaped = In heaps
editor--choice--seen = What is seen
editor--choice--question = The question
editor--choice--door = At the door
editor--choice--anywhere = Anywhere on the way out
editor--choice--helps = Helps
editor--choice--helpsalittle = Helps a little
editor--choice--doesnotfityet = Does not fit yet
editor--choice--harms = Harms
editor--choice--in = On the way in
editor--choice--out = On the way out

## Effects in words

editor--effect--cause = “{ $cause }” weighs { $n } more
editor--effect--leave = leaves the trace “{ $trace }”
editor--effect--clear = takes the trace “{ $trace }” away
editor--effect--months = months that pass: { $n }
editor--effect--support = tries “{ $support }”

## Steps that can be taken back

editor--step--change = Change: { $what }
editor--step--words = Words: { $what }
editor--step--add = Add: { $what }
editor--step--remove = Take out: { $what }
editor--step--move = Move: { $what }
editor--step--rename = Rename: { $what }

## What cannot be done

editor--refused--broken = { $what } cannot be read now. Mend it first, or take the last step back.
editor--refused--no-file = There is no file { $what } here.
editor--refused--not-there = There is no { $what } here.
editor--refused--line = A line of words cannot begin with “{ $what }”.
editor--refused--id = “{ $what }” cannot be used as an id here. Ids are small letters, digits and dashes, and each is there once.

## Words to begin with

editor--new--room = A room
editor--new--seen = A quiet room, and daylight on the mats. Something is about to be told here.
editor--new--question = A moment in which he can do one thing or another.
editor--new--thing = A thing
editor--new--means = What it means has not been written yet.
editor--new--option = Do something
editor--new--after = He does it. What comes of it has not been written yet.
editor--new--cause = A cause
editor--new--support = A way of support
editor--new--ending = An ending
editor--new--next = One step that is possible tomorrow.
editor--new--persona = In this ride he is { $age }.
editor--new--term = A word
