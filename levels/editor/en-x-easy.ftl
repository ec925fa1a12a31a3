
## The window for changing a room

editor = Change a room
editor--canvas = The picture of the room
editor--failed = This page could not be loaded. The connection may have broken.
editor--no-picture = This browser cannot draw the rooms. You need the picture here. You can still change the files with any other program.
editor--stopped = Something stopped, or the picture was taken away. What you did not save is lost.
editor--no-pack = There is no story { $id }. There are: { $there }.
editor--no-room = This story has no room { $id }. There are: { $there }.
editor--no-rooms = The story { $id } has no room that can be read.
editor--room = Room
editor--room-before = To the room before this one
editor--room-after = To the room after this one
editor--tab-things = In the room
editor--tab-room = Room
editor--tab-texts = Words
editor--tab-choices = Choices
editor--tab-pack = Story
editor--tab-play = Try out
editor--view-entry = From the door
editor--view-middle = From the middle
editor--view-close = Close
editor--view-outside = From outside
editor--view-above = From above
editor--view-story = The story
editor--way-in = Way in
editor--way-out = Way out
editor--undo = Take back
editor--redo = Do again
editor--undone = Taken back ({ $step })
editor--redone = Done again ({ $step })
editor--save = Save
editor--save-changes = Save changes
editor--saved = { $n ->
        [one] One file is saved.
       *[other] { $n } files are saved.
    }
editor--downloaded = Your files are on this computer now. Please put them here: { $files }
editor--not-saved = Not saved: { $why }
editor--nothing-to-save = Nothing has changed since you last saved.
editor--bundle = The whole story as one file
editor--upload = Open files or a zip
editor--upload-folder = Open a folder
editor--opened = The story { $id } is open.
editor--saved-as = Saved as { $name }.
editor--taken-in = { $n ->
        [one] One file is taken in. It is checked now.
       *[other] { $n } files are taken in. They are checked now.
    }
editor--not-taken-in = Nothing was taken in: { $why }
editor--no-such-file = no file of this story has the name { $name }
editor--play = Play from here
editor--back-to-editing = Back to changing the room
editor--mend-first = There are mistakes, so it cannot be played yet. The list shows where they are.
editor--problems = Mistakes: { $errors }. To look at: { $warnings }
editor--no-problems = No problems
editor--keys = Keys
editor--keys-list =
    Escape: to the picture, and nothing chosen
    N, P: choose the next thing, the one before
    Arrow keys: move it by 1 cm, with Shift by 10 cm
    Page up, page down: higher, lower
    {"["} and ]: turn by 1°, with Shift by 15°
    + and -: larger, smaller
    Ctrl or Alt while you pull it: steps of 5 cm and 15°
    Ctrl+D: one more of the same · Delete: take it out
    1 to 5: from the door, from the middle, close, from outside, from above
    6: the story. There: arrow keys go from card to card, Enter opens it, Shift and arrow keys move the drawing, + and -: closer, further, 9: to read, 0: all of it
    W: way in or way out
    Ctrl+Z, Ctrl+Y: take back, do again · Ctrl+S: save · in a browser, Ctrl+Shift+S: the whole story as one file · F5: play, and back
editor--unsaved = Not everything is saved
editor--unsaved-about = If you close this now, you lose what you changed since you last saved.
editor--save-and-end = Save and close
editor--end-anyway = Close without saving
editor--go-on = Go on
editor--elsewhere = Another program changed this, too
editor--elsewhere-about = Another program has changed these files. Nothing has been saved yet. If you take the other files in, you can get your own changes back with Undo.
editor--give-way = Take the other files in
editor--save-over = Save my own files over them
editor--changed-there = Another program changed these files. They are taken in: { $files }
editor--changed-both = You and another program have changed { $files }. When you save, you are asked which one to keep.
editor--unsaved-open-about = If you open another story now, you lose what you changed since you last saved.
editor--save-and-open = Save, then open
editor--open-anyway = Open without saving
editor--which-pack = Which story do you want to open?
editor--refused = This story was not opened
editor--more-reasons = … and { $n } more.
editor--filter = Search in this list
editor--filter-nothing = Nothing in this room has that name.
editor--group-furniture = Furniture
editor--group-props = Small things
editor--group-wall = On the walls
editor--story-canvas = The story as a drawing. { $card }
editor--story-none = The story cannot be read to the end yet. The list of problems shows where.
editor--story-too-long = This story is too long to draw here.
editor--story-near = Closer
editor--story-away = Further away
editor--story-fit = All of it
editor--story-read = Close enough to read
editor--story-riding = Players are on the way: { $n } of { $all } …
editor--story-ridden = The lines and bars show { $n } players who choose by chance.
editor--add-prop = Furniture and small things
editor--add-thing = Thing to look at
editor--double = One more
editor--remove = Take out
editor--choose-something = Press on something in the picture, or choose it in the list above.
editor--person = The person
editor--lamp = Lamp { $n }
editor--screen = Screen
editor--only-one = There can only be one of these.
editor--stays = The person stays in the room. He can stand somewhere else.
editor--light = Light
editor--leave-out = Leave out
editor--earlier = Earlier in the list
editor--later = Later in the list
editor--new-id = New name
editor--across = across
editor--up = up
editor--along = along
editor--texts-room = This room
editor--texts-pack = The whole story
editor--fill-in = Write this.
editor--search = Search
editor--more-texts = { $n } more. Search for a word to find them.
editor--file-pack = The story
editor--file-fits = What fits whom
editor--file-evidence = Facts
editor--new-room = Name of a new room after this one
editor--remove-room = Take the room { $room } out
editor--last-room = A story needs one room.
editor--play-about = How he stands when you look at this room, and when you play from here.
editor--months = months have passed
editor--traces = What was left behind
editor--causes = What is heavy for him
editor--supports = Support that was tried
editor--not-tried = not tried
editor--did-not-help = did not help
editor--did-help = helped
editor--chosen = What he chose
editor--looked = What he looked at
editor--who-rides = Who rides
editor--stands-by-hand = You changed this. It stays like this in other rooms, too.
editor--as-at-the-start = As after a usual ride
editor--rule-always = always
editor--rule-not = not
editor--rule-all = all of
editor--rule-any = one of
editor--rule-atleast = at least
editor--rule-atmost = at most
editor--rule-cause = a cause is there
editor--rule-causeatleast = a cause is there, at least
editor--rule-trace = something was left behind
editor--rule-chose = something was chosen
editor--rule-looked = a thing was looked at
editor--rule-tried = support was tried
editor--rule-helped = support helped
editor--rule-monthsatleast = months have passed
editor--rule-way = on the way
editor--rule-add = changes a number
editor--rule-leave = leaves something behind
editor--rule-clear = takes something away
editor--rule-months = months pass
editor--rule-support = tries support
# The words of the room editor in easy English.

## Parts of a room

editor--field--id = Name in the files
    .doc = Small letters, numbers and short lines. It changes in all places at once.
editor--field--place = Place on the track
    .doc = Its number on the way: 1, 2, 3.
editor--field--size = Size
    .doc = How wide, high and deep it is inside, in metres.
editor--field--ratio = Size of furniture
    .doc = 1.0 is full size, 0.5 is half. The person always keeps his size.
editor--field--stretch = Grows with him
    .doc = How the room grows or gets smaller with him. 0.06 is six per cent.
editor--field--clock = Clock
    .doc = What the clock shows: 07:10.
editor--field--enter = Way in
    .doc = The door into the room, in metres. It is the same as the way on of the room before.
editor--field--leave = Way on
    .doc = The door to the next room, in metres. The last room has none.
editor--field--palette = Colours
    .doc = The eight colours of the room.
editor--field--window = Window
    .doc = The window in the left wall.
editor--field--light = Light
    .doc = Where the light comes from and how strong it is.
editor--field--furniture = Furniture and things
    .doc = What stands where somebody put it.
editor--field--disarray = What lies about
    .doc = Things that lie here and there. They are the same each time.
editor--field--figure = The person
    .doc = Where he is on the way in and on the way out.
editor--field--things = Things to look at
    .doc = Two to eight things. Three or four are there at the same time.
editor--field--said = Other words
    .doc = What is said when something happened before. The first one that fits is said.
editor--field--going-in = Choice on the way in
    .doc = One choice with two to four answers.
editor--field--coming-out = Choice on the way out
    .doc = One choice with two to four answers.
editor--field--options = Answers
    .doc = Things one can do. One of them must always be open.
editor--field--sounds = Sounds
    .doc = What one can hear on both ways.
editor--field--sounds-in = Sounds on the way in
    .doc = What one can also hear on the way in.
editor--field--sounds-out = Sounds on the way out
    .doc = What one can also hear on the way out.

## Amounts that follow how he stands

editor--field--base = To begin with
    .doc = How much it is when all numbers are 0.
editor--amount--energy = For each point of energy
    .doc = How much more for each point of energy.
editor--amount--shame = For each point of shame
    .doc = How much more for each point of shame.
editor--amount--trust = For each point of trust
    .doc = How much more for each point of trust.
editor--amount--contact = For each point of contact
    .doc = How much more for each point of contact.
editor--amount--months = For each month
    .doc = How much more for each month.
editor--field--least = At least
    .doc = Never less than this.
editor--field--most = At most
    .doc = Never more than this.

## Colours

editor--field--wall = Wall
    .doc = The upper part of the wall.
editor--field--low-wall = Low wall
    .doc = The lower part of the wall.
editor--field--ceiling = Ceiling
    .doc = The boards above.
editor--field--post = Wood
    .doc = The wood of the walls and doors.
editor--field--tatami = Mats
    .doc = The straw of the floor mats.
editor--field--paper = Paper
    .doc = The paper of the screens.
editor--field--cloth = Cloth
    .doc = Curtain and bed.
editor--field--haze = Far away
    .doc = The colour of what is far away.

## Window

editor--field--from = From
    .doc = Where it begins on the wall, 0 to 1.
editor--field--to = To
    .doc = Where it ends on the wall, 0 to 1.
editor--field--sill = Lower edge
    .doc = 0 is the floor, 1 is the ceiling.
editor--field--head = Upper edge
    .doc = 0 is the floor, 1 is the ceiling.
editor--field--cover = Cover
    .doc = What is in front of the glass.
editor--field--open-in = Open on the way in
    .doc = How far it is open, 0 to 1.
editor--field--open-out = Open on the way out
    .doc = How far it is open, 0 to 1.

## Light

editor--field--sky = Sky
    .doc = The light of the sky.
editor--field--sun = Sun
    .doc = The light of the sun.
editor--field--lamps = Lamps
    .doc = Lights of lamps. The lamp itself stands with the furniture.
editor--field--lamp = Lamp
    .doc = How strong the lamps are.
editor--field--screen = Screen
    .doc = A television or another screen with light.
editor--field--dawn = Early light
    .doc = The early light on the way out.
editor--field--fill = Soft light
    .doc = So that nothing is all black.
editor--light--way-in = On the way in
    .doc = How strong each light is. 1.0 is plain day.
editor--light--way-out = On the way out
    .doc = How strong each light is. 1.0 is plain day.
editor--field--exposure = The eye
    .doc = How well the eye sees in the dark.
editor--field--color = Colour
    .doc = The colour, as #rrggbb.
editor--field--towards = Goes to
    .doc = To the right, up, into the room.
editor--field--strength = Strength
    .doc = How strong it is, if you compare it with the other lamps.

## Furniture, and what lies about

editor--field--kind = Kind
    .doc = What it is.
editor--field--at = Place
    .doc = Left to right, up, and how far into the room.
editor--standing--at = Place
    .doc = Metres from the door: right, up, out.
editor--field--turn = Turn
    .doc = At 0 it looks to the way in. At 90 it looks right.
editor--field--tilt = Lean
    .doc = First to its front, then to its right.
editor--field--held = In his hand
    .doc = In which hand it is. Its place then begins at the hand.
editor--field--scale = Size
    .doc = 1.0 is its own size.
editor--field--variation = Look
    .doc = Another look of the same kind: 0, 1, 2.
editor--field--full-size = Full size
    .doc = It does not get smaller with the room.
editor--field--when = When
    .doc = When it is there. If you leave it out: always.
editor--field--kinds = Kinds
    .doc = One of these, by chance.
editor--field--amount = How many
    .doc = How many there are.
editor--field--manner = How they lie
    .doc = Here and there, one on the other, or in piles.
editor--field--area = Where
    .doc = Left, right, near and far edge.
editor--field--seed = Chance
    .doc = Another number puts them in other places.

## The person, things, words, choices

editor--figure--way-in = On the way in
    .doc = Where he is.
editor--figure--way-out = On the way out
    .doc = Where he is.
editor--field--pose = How he sits or stands
    .doc = How he sits, lies or stands.
editor--field--close = How near
    .doc = How near the camera comes, in metres.
editor--field--evidence = Facts
    .doc = The facts behind it. The page shows them.
editor--field--effects = What it does
    .doc = What changes then.
editor--field--way = Way
    .doc = On the way in or on the way out.
editor--field--of = In place of
    .doc = What it takes the place of.

## The pack

editor--field--format = Format number
    .doc = It is 1.
editor--field--languages = Languages
    .doc = The others are translated from the first.
editor--field--rooms = Rooms
    .doc = Files of rooms, in order.
editor--field--short = Short journey
    .doc = Some of the rooms, from first to last.
editor--field--workshops = Plans for a group
    .doc = Files of plans for teaching.
editor--field--glossary = Words explained
    .doc = Words that others use.
editor--field--start = At the beginning
    .doc = How he is at the beginning.
editor--field--energy = Energy
    .doc = Strength for the day.
editor--field--shame = Shame
    .doc = How much he feels that others look at him.
editor--field--trust = Trust
    .doc = How much he trusts others.
editor--field--contact = Contact
    .doc = How much he is with people.
editor--field--personas = Whose story it is
    .doc = The first is the person the story was written for.
editor--field--age = Age
    .doc = In years, when the way out begins.
editor--field--household = Who lives together
    .doc = A word that texts can use.
editor--field--months = Months
    .doc = More months in the last room.
editor--field--weighs = What weighs on him
    .doc = Causes before the first room. Two or more.
editor--field--causes = Causes
    .doc = Why somebody may withdraw.
editor--row--causes = When one of these weighs
    .doc = One of these. If you leave it out: all.
editor--field--contested = Not agreed
    .doc = The sources do not agree about it.
editor--field--traces = Traces
    .doc = What choices leave in the rooms.
editor--field--supports = Ways of support
    .doc = What may help.
editor--field--fits = What comes of it
    .doc = The first one that fits is taken.
editor--field--outcome = What comes of it
    .doc = If it helps, and how much.
editor--field--endings = Endings
    .doc = The first one that fits comes. The last one always fits.
editor--ending--at = Where
    .doc = At the first door, or anywhere on the way out.
editor--field--back-to = Leads back to
    .doc = A room where the ride goes on.
editor--field--door = The door
    .doc = The door of the home, from outside.
editor--door--open = How far open
    .doc = 0 is closed, 1 is open.
editor--door--light = Light outside
    .doc = 1 is a bright morning.
editor--door--home = Light of the home
    .doc = The light from inside.
editor--door--sun = Sun
    .doc = How strong the sun is.
editor--door--lamp = Lamp above the door
    .doc = How strong it is.
editor--door--things = Before the door
    .doc = What stands before the door.
editor--fits--default = If nothing fits
    .doc = What comes of it if no row fits.
editor--fits--rows = Rows
    .doc = The first row that fits is taken.
editor--row--path = Way of support
    .doc = Which one it is.
editor--field--before = What was before
    .doc = If you leave it out: always.

## Facts

editor--evidence--from = Facts from other stories
    .doc = They come with their words.
editor--field--sources = Sources
    .doc = Where facts come from.
editor--field--accounts = Whose stories they are
    .doc = How somebody withdrew. Two or more causes.
editor--field--facts = Facts
    .doc = In our own words, with the source.
editor--field--pack = Story
    .doc = Where the facts are written.
editor--field--name = Name
    .doc = What it is and who made it.
editor--field--year = Year
    .doc = The year it is about.
editor--field--who = Who
    .doc = Who said it.
editor--field--source = Source
    .doc = Where the fact comes from.
editor--field--text = Fact
    .doc = In our own words.
editor--field--ages = Ages
    .doc = The ages it is about.
editor--field--disagrees-with = Does not agree with
    .doc = Facts that say something else. Each names the other.
editor--field--unused = Not used, because
    .doc = Why no part of the story uses it.
editor--field--measures = Counts
    .doc = What it counts, if other facts count the same.
editor--field--value = Number
    .doc = The number that the fact gives.
editor--field--up-to = Up to
    .doc = The larger number of two.

## Numbers

editor--number--width = Width
editor--number--height = Height
editor--number--depth = How deep
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
    .doc = Its name in the files.

## Texts

editor--text--title = Name
    .doc = What it is called.
editor--text--about = About
    .doc = What the story is about.
editor--text--seen-in = What one sees on the way in
    .doc = Two to four short sentences.
editor--text--seen-out = What one sees on the way out
    .doc = Two to four short sentences.
editor--text--clock-words = The clock in words
    .doc = Only if the clock says words.
editor--text--means = What it means to him
    .doc = Two or three sentences.
editor--text--means-out = What it means on the way out
    .doc = Only if it is different then.
editor--text--words = Words
    .doc = What is said.
editor--text--option-words = Answer
    .doc = What one does, in a few words.
editor--text--after = What comes of it
    .doc = No answer is the right one.
editor--text--closed = Why it is closed
    .doc = Shown while one cannot choose it.
editor--text--otherwise = If no row fits
    .doc = What happens then.
editor--text--fit-words = What happens
    .doc = Two to four sentences.
editor--text--ending-words = What is told
    .doc = How it is at the end.
editor--text--next = One next step
    .doc = One thing one can do.
editor--text--term-means = What it means
    .doc = In plain words.
editor--text--term-who = Who uses it
    .doc = And what that does.
editor--text--question = The question
    .doc = It fits all answers.
editor--text--prompt = Question for a group
    .doc = What you ask a group here. It can be empty.
editor--text--prompt-notes = Notes for the person who leads the group
    .doc = Only this person reads it. If there is a question, write a note, too.

## What can be chosen

editor--choice--shoji = Paper screens
editor--choice--curtain = Curtain
editor--choice--shutters = Closed with tape
editor--choice--left = Left hand
editor--choice--right = Right hand
editor--choice--both = Both hands
editor--choice--strewn = Here and there
editor--choice--stacked = One on the other
editor--choice--heaped = In big piles
editor--choice--seen = What one sees
editor--choice--question = The question
editor--choice--door = At the door
editor--choice--anywhere = Anywhere on the way out
editor--choice--helps = Helps
editor--choice--helpsalittle = Helps a little
editor--choice--doesnotfityet = Does not fit yet
editor--choice--harms = Does harm
editor--choice--in = On the way in
editor--choice--out = On the way out

## Effects in words

editor--effect--cause = “{ $cause }” weighs { $n } more
editor--effect--leave = leaves “{ $trace }” in the rooms
editor--effect--clear = takes “{ $trace }” away
editor--effect--months = months: { $n }
editor--effect--support = tries “{ $support }”

## Steps that can be taken back

editor--step--change = Change: { $what }
editor--step--words = Words: { $what }
editor--step--add = Add: { $what }
editor--step--remove = Take out: { $what }
editor--step--move = Move: { $what }
editor--step--rename = New name: { $what }

## What cannot be done

editor--refused--broken = Nobody can read { $what } now. Please repair it, or go one step back.
editor--refused--no-file = There is no file { $what } here.
editor--refused--not-there = There is no { $what } here.
editor--refused--line = A line of words cannot begin with “{ $what }”.
editor--refused--id = “{ $what }” is not a good name here. Use small letters and numbers. Each name is there only once.

## Words to begin with

editor--new--room = A room
editor--new--seen = A quiet room. There is light on the mats.
editor--new--question = He can do one thing or another now.
editor--new--thing = A thing
editor--new--means = Nobody has written yet what it means.
editor--new--option = Do something
editor--new--after = He does it. Nobody has written yet what comes next.
editor--new--cause = A cause
editor--new--support = A way of support
editor--new--ending = An ending
editor--new--next = One step for tomorrow.
editor--new--persona = In this ride he is { $age }.
editor--new--term = A word
