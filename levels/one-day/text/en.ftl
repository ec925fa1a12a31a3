# The words of "One Day" in English, written for grown-up readers after the easy English, which is the first language.
# The pack, causes, supports, endings, then the rooms in their order.

pack = One Day
    .about =
        A woman of 24 does not leave her room. You ride through six hours of one of her days, and with each hour the room grows smaller. Then you come back by the same hours, on other days, months later.

        You look at things, and you choose for her; in one room you choose for her mother. She is made up, and nobody’s account is hers. What is said about withdrawal is not made up: each fact stands with its source.
    .topics =
        withdrawal and loneliness
        being laughed at, at school and at work, and the fear that it happens again
        the fear of being seen, and shame about one’s own face
        a friend who is kept waiting
        a mother who does not know how to help
        tiredness and low spirits, without detail

## Causes

cause--outside-environment = The world outside
    .means = Other people hurt her, first at school and then at work, and she has been waiting ever since for it to happen again.
cause--failure = One mistake
    .means = One day went badly wrong. Every beginning since has had that day’s face.
cause--personal-conditions = Her own health
    .means = She is tired in a way that sleep does not mend, and nobody has asked her about it.
cause--trivial-matters = Small things
    .means = A glance, a word, hair that lies wrong. None of them would fill a sentence, and there is no end to them.
cause--convenience = It was possible
    .means = Food comes to the door, and the shop is open at night. No day has needed her outside.

## Ways of support, and how they turn out

support--outside-person = Someone from outside who does not push
    .the-drawing = Ms Ueda does not say that it is beautiful. She asks what the hand is holding. To answer that takes three Thursdays.
    .two-knocks = When the ten minutes are over, two knocks go out and two come back, and for today that is all. The next Thursday she is awake before there are steps to hear.
    .a-page-turns = Ms Ueda sits there and reads. After ten minutes she says “Thank you” and goes. For what? It is a question that lasts all week.
support--friends = A friend who writes
    .the-fat-bird = The card with the fat bird goes into the post, and two days later there is an answer: “I did not know how either. Any day will do.” Since then they write on Sundays.
    .more = “More!” says Nao, just as on that first day. So there is more. They laugh, in two different towns, at the same page.
    .nine-days = For nine days there is no answer. Then: “I was angry, and I was frightened for you. Next time just write that you can’t.” It is a hard letter to get, and a good one to have.
    .one-line = One line goes out, and one comes back. Nao asks nothing large. She writes about her bus, and about rain. It is a thin thread, and it holds.
support--online-group = People who meet online
    .known-by-now = For a moment nobody speaks. Then Bo says, “Me too. Six years.” Nobody says anything wise. They play until one.
    .her-face = Twelve small faces, and one of them is hers. Her ears stay red for the whole hour. Afterwards, only writing feels a little thin.
    .they-know-the-map = “This is the one with the map,” Kiri tells the others. So she does not arrive as a stranger, but as somebody who can do something.
    .too-little = So many names, and all of them quick. She types a line and takes it back. Just now this is too thin to hold her, and that is nobody’s fault.
    .all-the-same = They are kind, and they are all of one opinion. It does not go deep. But somebody says good night to her by name.
support--doctor = A doctor who listens
    .not-asked = She hears of it on the day. She gets as far as her shoes, and takes them off again. It was the right doctor. It was the wrong way.
    .two-coats = Two coats hang in the doctor’s hall. The doctor has read all seven pages. “You wrote: tired,” she says. “Tell me more.” And there is time for it.
    .she-listens = The doctor does not look at the clock. There is a name for it, she says: depression. Talking can help, perhaps with medicine beside it. On bad days she will come to the house.
    .no-name-for-it = At the end there is no name. Many things have come together, says the doctor, and: “You told it very well.” They settle on a day to meet again.
    .the-waiting-room = Nine people are waiting, and one of them looks up. She goes home again; it was too early. The doctor writes: “Next time you are welcome to wait outside.”
support--family-training = An evening for parents
    .lighter = Every second Tuesday the parents meet. Her mother learns to ask about eggs, and not about the future. One evening the two of them laugh at the same cat.
    .one-evening = Eleven parents sit in a ring. Her mother says one sentence and weeps, which is allowed. She takes four words home with her: “Ask less. Stay near.”
support--safe-room = A room by the river, with others
    .too-many = Five people are there, and they are kind. After eight minutes she is outside again. Five is a long way from nobody. The tea will be there every Wednesday.
    .a-cup = Nobody asks where she has been all this time; they know. On the fourth Wednesday there is a cup with her name on it.
    .by-the-window = She sits by the window and keeps her coat on. Two people disagree about a film, and nobody minds. She comes again.

## Endings

ending--the-last-train = The train at four
    .text =
        Ten to four, and she is at the station. Nao steps off the train. Each of them has brought the other a plant. “You look just the same,” they both say, and neither of them means it.

        For an hour they sit on a bench. Mostly they look at the river, which is easier. Nao talks, and she draws Nao’s hands.

        Tomorrow may be a bad day again; they both know that. There is a train every hour.
    .next = In the library behind the station there are seats for two. They will look at them on Friday. If she cannot come she will write exactly that: “I can’t.”
ending--a-cup-by-the-river = A cup by the river
    .text =
        On Wednesdays she goes to the room by the river. It takes eleven minutes, and there is no cat on the way that she does not know.

        Some days she says nothing there. Others do the same, and so it is all right. Some days somebody laughs at a joke of hers.

        At home she still sleeps late. But the week has a middle now.
    .next = The group would like a picture for its door. Next Wednesday she brings three drawings, and the others will choose.
ending--two-eggs = Two eggs
    .text =
        At six the water boils. She puts in two eggs, and her mother keeps an eye on the clock: six minutes, then cold water. As long as the eggs are in, nobody talks. That is the rule.

        She does not go out much. But in the evenings the door of her room is open, and it was she who opened it.

        Her mother asks less, and so there is more to tell. Neither of them calls it a new life. It is supper.
    .next = On Sunday there will be three of them: an aunt has written. Her mother asked first, and the answer was yes, for an hour.
ending--her-hours = Her own hours
    .text =
        She lives at night, and mostly at home. She has said so, and it was agreed to. Her hours are on a sheet of paper on her door.

        From ten on there are voices in her room: some play, some draw, and on Sundays it is Nao. They can tell when she is sad. They ask where she is when she is late.

        There are people who would count her as shut in. She counts as well. She has got to nine.
    .next = One of the nine lives forty minutes away. They are going to meet in the park, at five in the morning: it is the hour they both like best.
ending--ten-minutes = Ten minutes on Thursday
    .text =
        Every Thursday somebody sits outside her door for ten minutes. Sometimes it is open a little. Sometimes they only knock: two, and two.

        The other days are long. She sleeps, she draws, she does not answer. Much of it came too early or was too little, and that was not her fault, nor anybody’s.

        But Thursday is Thursday. There are steps in it.
    .next = Ms Ueda has left a card with the number of a doctor who makes visits. It stands among the plants, where one can look at it every day and is not asked.
ending--a-line-of-light = A line of light
    .text =
        The curtain stands open by a hand. In the mornings a line of light crosses the floor, and she knows each board it touches.

        She is at home, and mostly alone. Things were tried that did not fit yet. Nothing has ended with that.

        She waters the plants. She draws the line of light and writes the hour beside it. She is here.
    .next = Under the door there is a letter, with a stamp. It says: “You need not answer. I will write again on Sunday.” She puts it with the drawings.

glossary--hikikomori = hikikomori
    .means = Japanese for drawing back and staying in. It names what happens, and also the person to whom it happens.
    .who = A psychiatrist brought it in, in a book. By now doctors, newspapers and a ministry use it, and so do people who live like this. A word can help. But no word says who somebody is.

### The rooms, in their order.

## 1 Waking

waking = Waking
    .in = Three in the afternoon. She has only just opened her eyes, in yesterday’s clothes. The sun comes in where the curtain fails to close.
    .out = Three in the afternoon, on another day. The curtain is open. She is on her feet, with a small plant in her hand, and the door is on our side.
waking--phone = The phone
    .means = “I am in your town today!” It is Nao, from school. She has read it six times. She wants to say yes so much that it hurts.
waking--plants = Seven plants
    .means = They are watered before she drinks anything herself. She knows what each of them likes. They stand in the light; she does not.
    .means-out = All seven are alive. In the worst weeks she watered them by night. They needed her, and never asked her anything.
waking--open-book = The sketchbook
    .means = It is full of hands: hands that hold, hands that wait. They are very good, and nobody has seen them.
waking--mirror = The mirror
    .means = She was 22 when she closed the door, and now she is 24. When she looks, she sees only what others might see.
    .means-out = She has drawn her own face from it, eleven times. The latest is of somebody one could talk to.
waking--six-pots = Six plants
    .means = Six, and the one in her hand, which is for Nao. It has put out a new leaf, and likes to be talked to.
waking--last-page = The last page
    .means = The book is full. On its last page there is a list in two columns, “What helped” and “Not yet”. They are of about the same length.
waking--in = Nao’s train home leaves at four. It is three. What does she do?
waking--in--say-ill = Write: “I am ill today”
    .after = “Get well!” writes Nao, with a picture of a fat bird. She looks at it for a long time. Now she will have to stay ill.
waking--in--no-answer = Put the phone under the pillow
    .after = At four there is one small sound from under the pillow. That was the train.
waking--in--send-picture = Send a drawing and no words
    .after = A hand with a key in it. Nao answers: “More!” She grows warm, and then afraid. Now there is somebody who waits.
    .closed = She has not looked into the sketchbook yet.
waking--in--wash-first = Wash her hair first, then answer
    .after = She washes it twice, and one side still looks wrong. By the time she has the right words it is ten past five.
waking--out = Three o’clock, and there is a door. How does this day begin?
waking--out--river-room = Go to the room by the river
    .after = Eleven minutes, nine cats. The blue door stands open. She counts to ten and goes in.
    .closed = She knows nobody there, and is afraid of being the only one who is new.
waking--out--last-train = Be at the station before four
    .after = She is there by half past three, so that there is time to go home again. She does not go home.
    .closed = Nao has not heard a true word from her yet. She is ashamed.
waking--out--ask-in = Ask somebody to come in
    .after = There is no second chair. So they both sit on the floor, and down there it is easier.
    .closed = There is nobody yet whom she could ask. She is afraid of a no.
waking--out--own-day = Stay in, and open the window
    .after = The air smells of bread and cars. It is her window, and it is she who decides how far.

## 2 Supper

supper = Supper
    .in = Six in the evening, and dark already. She sits on the floor by the paper door. There is light behind it, and somebody is breathing.
    .out = Six in the evening, in summer. She sits at the low table in the sun, her hands open. We see her as her mother does.
supper--tray = The tray
    .means = Rice, soup, an egg, and a slip with the day on it: “Tuesday”. Without the slip she would not know.
supper--door = The paper door
    .means = From the steps she can tell what kind of day her mother has had. Today the left foot is heavy. She never says that she knows.
    .means-out = One knock is no, two are thank you, three are “I am here”. There are other words by now. The knocks have been kept.
supper--get-well = A card
    .means = “Good morning. The sun is out today.” It is from Nao, with an orange. She has been at the front door. Now her mother believes that she is ill as well.
supper--under-pillow = The phone under the pillow
    .means = By now there may be an angry word in it. There may be a kind one. She is afraid of either.
supper--paper = A leaflet from the town
    .means = “For parents: you are not alone.” She has carried it in her bag since spring, and it has gone soft.
supper--pan = The small pan
    .means = In the mornings it was clean, and a little warm still. So her mother knew: she eats, she takes care, she is there.
supper--cold-rice = The second supper
    .means = At nine her mother used to cook again, because the first rice was cold. She has never mentioned it.
supper--five-questions = The open door
    .means = Her mother once asked five questions here within a minute. She has one left: “More rice?”
supper--in = “Your father is away tonight,” says her mother behind the door. “Will you eat with me? Only today.”
supper--in--open = Open the door a little
    .after = “You are cold,” says her mother, and then she cannot stop asking. Five questions later the door is shut. Both of them stand behind it.
    .closed = Today she is too ashamed to show her face.
supper--in--knock-twice = Knock twice: thank you
    .after = It is a good language. Two means thank you, and one means no. There is no knock for “help”.
supper--in--wait = Be silent until the steps go away
    .after = It takes a long time. “There is an egg,” says her mother to the door. When the steps have gone, the rice is cold.
supper--in--own-egg = Say no, and cook at night
    .after = “Not today.” It is her first word since Monday. Later, in the dark kitchen: six minutes, cold water, a little salt. The egg is perfect. She washes up the pan.
    .closed = She is too tired to cook at night.
supper--out = This choice is her mother’s. She is tired, and she has an evening free. What does she do?
supper--out--evening = Go to the evening for parents
    .after = Twice she walks past the house. Then a man holds the door for her. “First time?” he says. “Mine too.”
supper--out--rice-outside = Eat her own rice outside the door
    .after = She sets her tray on the floor and eats. After a while somebody behind the door begins to eat as well.
supper--out--ask-egg = Ask: “How do you make that egg?”
    .after = Her daughter talks for four minutes, about the water, the time, the salt. They have not talked so long in two years.
    .closed = She has never known her daughter to cook, and is afraid of asking something silly.
supper--out--book-doctor = Book a doctor, and tell her later
    .after = She finds a good doctor with an hour free. She is so glad of it that she forgets the one thing that matters: to ask.
    .closed = There is a doctor already. She need not be afraid by herself.

## 3 The team

team = The team
    .in = Ten at night. All the light comes from the screen. For the first time today her face is awake. Here she is good.
    .out = Ten at night, and warm. A lamp is lit. She has lifted her head from the game, and explains something with one hand.
team--screen = The screen
    .means = There is a green country in it, without walls. It is where she hides, and where she meets people. It is the same place.
    .means-out = She was away from it for a long time. Kiri has left her name on the list.
team--map = The map
    .means = She has laid the whole game over a map of her town. The castle is the library, the gate is the station. The others ask her for directions, and she is always right.
    .means-out = The red line is the way through the game. By now it is a way through the town as well. Early in the morning she has walked a part of it.
team--headphones = The headphones
    .means = She hears the others laugh. They hear nothing: her sound is off. She laughs too, a little late.
team--voices = The headphones
    .means = By now she knows them by their breath. Bo eats when he is frightened. Kiri sings, and is not aware of it.
team--second-pad = The second controller
    .means = It is old, and one of its buttons sticks. It is for beginners: nobody can tell whether it was them or the button.
team--in = “Today we have to talk, or we lose,” writes Kiri. Three people are waiting. What does she do?
team--in--speak = Turn on her sound and speak
    .after = “Left,” she says, and “now”. They win. “So that is you,” writes Bo. Her heart takes an hour to slow down.
    .closed = Nobody has heard her voice today. She is afraid of the sound of it.
team--in--type = Only write, as always
    .after = It is not fast enough, and they lose at the bridge. “No problem,” writes Kiri. “We like you quiet.” It is kind, and it hurts.
team--in--give-plan = Hand over her map and let Kiri lead
    .after = They win without her. Now they know what she can do. Tonight they do not need her any longer.
    .closed = She has not looked at her map yet.
team--in--log-off = Switch it off before they ask
    .after = The dark screen shows her own face. At eleven there is a message. She does not open it, and so it cannot be a bad one.
team--out = The team is there, and the night is long. What does she do?
team--out--tell-team = Tell the team how she lives
    .after = She has three sentences on a slip of paper and reads them out. Her voice holds.
    .closed = They have not had much of her yet. She is afraid that they would go.
team--out--teach = Show a new player the way
    .after = The new one is twelve and falls off every bridge there is. “Again,” she says. She is never in a hurry. She is a good teacher.
team--out--mother-plays = Give her mother the second controller
    .after = Her mother walks into the river four times. “Is that me?” she asks. They laugh until a neighbour knocks.
    .closed = There has been only silence between them. Both are afraid.
team--out--stop-at-eleven = Stop at eleven, and sleep
    .after = At first it does not work. In the third week she sees eight in the morning: an odd, clean hour.

## 4 The sketchbook

sketchbook = The sketchbook
    .in = Half past one at night. The lamp on the desk makes a small yellow house of light. She sits in it with a board on her knees, and draws.
    .out = Half past one, on another night, and the moon is in the room. She holds a finished drawing up to the light.
sketchbook--page = The page
    .means = Two hands, breaking bread. As long as she draws she forgets that one could look at her.
sketchbook--apron = The apron
    .means = She worked in a bakery for eleven weeks. Then she wrote 100 on a list where 10 was meant. Her boss read it out to everybody, as a joke.
    .means-out = She has washed it at last. It may be that the boss was only tired that day. It hurt all the same. Both can be true.
sketchbook--chat = The old chat
    .means = “I do not think that is funny,” she wrote to her class three years ago, about a joke at somebody’s expense. It is the last line to this day.
    .means-out = There is a new line, from a girl she hardly knew. “I did not think so either. I was too frightened to say it.”
sketchbook--printed = A magazine
    .means = Page twelve: two hands, no name. The magazine has asked whether there are more.
sketchbook--drawer = Two drawings
    .means = She has taken them out of the drawer. From a distance they are not as bad as she had thought. Some are very good.
sketchbook--hole = A ball of paper
    .means = All round the hole, the hand is perfect. She has drawn a mouse that looks out of it.
sketchbook--stamp = The card
    .means = The fat bird, and “I did not know how”. There is a stamp on it now. The stamp has a bird as well, a thin one.
sketchbook--in = A small magazine is taking pictures of the night, until two. She has half an hour. What does she do?
sketchbook--in--send = Send the drawing, without her name
    .after = At once she wants it back. Nobody answers at two in the morning. She looks every five minutes.
    .closed = Nobody has seen yet what she can do. She is afraid to begin with this.
sketchbook--in--keep = Put it in the drawer
    .after = That makes forty-one. In there, nobody says a bad word about them, and nobody a good one.
sketchbook--in--again = Draw the left hand again
    .after = The left hand gets better, and now the right one looks wrong. At three there is a hole in the paper.
sketchbook--in--card = Draw a card for Nao instead
    .after = A fat bird in a warm scarf. “I wanted to come,” she writes. “I did not know how.” She has no stamp, and the post box is outside.
    .closed = She cannot think of Nao tonight. She is too ashamed of how late it got.
sketchbook--out = Twelve people who draw at night meet online. And Nao is one letter away. What does she do?
sketchbook--out--join-dark = Join the twelve, with the camera off
    .after = She is a black square with a name. There is one more of those. “Welcome, squares,” somebody writes.
sketchbook--out--join-face = Join the twelve, and show her face
    .after = She moves the lamp three times. In the end she leaves it where it always stands.
    .closed = She is still afraid of her own face on a screen.
sketchbook--out--write-nao = Write Nao the truth
    .after = It takes four sheets to get to one line: “I wanted to come, and I could not.”
    .closed = Her last answer came too late. She is still ashamed of it.
sketchbook--out--lamp-off = Switch off the lamp, and sleep
    .after = Somewhere a train goes by. She does not hear the end of it.

## 5 The shop

shop = The shop
    .in = Four in the morning. She pulls her cap down. At this hour there is nobody in the street, and one person in the shop.
    .out = Four in the morning, in summer, and it is getting light. She has slept since ten. She has put down her bowl and looks up.
shop--coat = The cap and the mask
    .means = With these on, nobody can see how she is. She goes at four because four asks nothing of her. It is the only walk she takes.
shop--eggs = The bag
    .means = It is for ten eggs, bread, and something with vitamins. She takes the eggs from the back, where they are fresher. She knows a good egg.
shop--sun = The receipt
    .means = The woman in the shop draws a small sun on it, each time. This one is last night’s, the twenty-fifth.
    .means-out = For a year, twenty-six suns were all the post she had. Last week she drew one herself and left it at the shop.
shop--three-messages = The phone
    .means = “All OK?” “We won, it wasn’t fun.” “No need to answer.” She reads the first two words and turns the phone over.
shop--bowl = The bowl
    .means = Rice, one egg, six minutes. She has written down how it is done, with drawings. Somebody might care to know.
shop--robot = The robot
    .means = Ms Ueda has lent it to her. When she speaks it turns its head. How much company she has is up to her. This week, a little more.
shop--white-bird = The receipt
    .means = A sun and a bird. “Still there,” the woman has written. For months this bird is what they have talked about. It is a small friendship, and a good one.
shop--sheet = The doctor’s questions
    .means = “How do you sleep? What is heavy? What is a good hour?” Nobody has ever asked her so much, or so quietly.
shop--in = There is nobody else in the shop. “You come every night,” says the woman. “Do you live near here?” What does she do?
shop--in--answer = Say: “By the river”
    .after = “Then you know the white bird,” says the woman. She does, and says so. All the way home she hears how loud it was.
    .closed = She has not used her voice today. She is afraid of it.
shop--in--nod = Nod, pay and go
    .after = Her face is hot behind the mask. The woman draws the sun all the same. That makes twenty-six suns, and nothing to say.
shop--in--far-shop = Use the shop beyond the bridge
    .after = The man there does not look up, which is what she wanted. It is far, it rains, and two of the eggs break.
shop--in--bag-at-noon = Stay in, and have the food brought
    .after = It is so easy. After a week she notices that she has not been under the sky. It was nothing that she had decided.
    .closed = She is not too tired yet. She needs the sky.
shop--out = Ms Ueda, who knocked that morning, knows a doctor with time. There are seven pages to fill in. What does she do?
shop--out--fill-in = Write her answers, page by page
    .after = At “What is a good hour?” she writes: “This one.” At “What is heavy?” she needs more paper.
shop--out--ueda-comes = Ask Ms Ueda to go with her
    .after = “I do not care for doctors’ rooms myself,” says Ms Ueda. They choose a day with rain, when the street is empty.
    .closed = She does not know her well enough yet. She is afraid to ask.
shop--out--first-light = Walk to the shop in the first light
    .after = The sky is pink. The woman is putting out the bread. “You are early,” she says, “or very late.” They both laugh.
    .closed = It has been so long. She is afraid of the street.
shop--out--drawer = Put the pages away, and eat
    .after = Questions keep. An egg does not. She eats slowly and listens to the first birds.

## 6 The light

light = The light
    .in = Twenty to seven. A line of light gets past the curtain. The room is hardly bigger than she is. Outside, everyone else’s day begins.
    .out = Twenty to seven, some months later. Somebody has knocked, softly. She has lifted her head. On the floor there is a note, and tea.
light--line = The line of light
    .means = It is as thin as a pencil. She would like to stand in it, in a street, with people. She would also like it to go away.
    .means-out = It is as wide as a door. One foot is in it already. The foot is warm.
light--street = The street
    .means = A school bag, a bicycle, a man running for the bus. She is as tired as all of them, and she has not been anywhere.
light--scroll = The words on the wall
    .means = “My small home.” Behind other walls there are others with a line of light. How many, she does not know. Those who have counted do not agree.
light--note = The note
    .means = “You can answer at any time.” And a name: Ueda. On Thursdays she will sit here for ten minutes, and she wants nothing.
light--behind-the-door = Behind the door
    .means = “I do not know what I did wrong,” says her mother, very low. “You rang me,” says a voice she has not heard before. “That was right.”
light--in = She can sleep, or not sleep. There is not much to choose.
light--in--blanket = Pull the blanket over her head
    .after = She hears her heart. It goes on, and nobody has asked it to.
light--in--listen = Listen to the street
    .after = She knows them all by their shoes. Not one of them knows that she is here.
light--in--hand = Put her hand in the light
    .after = The light crosses it, finger by finger. It is a good hand. Then the light moves on, and she is still awake.
    .closed = It is a long way to the light, and she is too tired.
light--out = Somebody is sitting outside her door and asks for nothing. What does she do?
light--out--knock-back = Knock twice
    .after = From behind the door comes a small laugh, a surprised one.
    .closed = Her hand is at the wood. She is still afraid of who will hear it.
light--out--let-her-sit = Let her sit there
    .after = Ten minutes are long when nobody wants anything. A coat can be heard.
light--out--push-drawing = Push a drawing under the door
    .after = It is gone. For the first time something of hers is on the other side.
    .closed = There is no drawing here that she could show, and she is ashamed of that.
light--out--letters-only = Say: “Please, only letters”
    .after = “Yes,” says the voice at once. On Monday there is a letter. She may open it when she likes.

### For a group: one open question for each room and way, which everybody sees, and what whoever leads the group should know.
# Nobody is asked about themselves. `notes` are for the facilitator only; the ids in brackets are facts of this pack.

waking--in--prompt = Nao is her friend. What does Nao know this afternoon, and what can she not know?
    .notes = Listen for wanting to say yes and being afraid of it, both at once. Documented: many want to go out and meet people, and cannot [EXP.12]. Somebody here may be waiting for an answer, or owe one; do not ask who. If it stays silent: what could Nao write that needs no answer?
waking--out--prompt = There is a door, and the day can begin in more than one way. What is good about each of them?
    .notes = Listen for “only going out counts”, and disagree. Documented: what defines such a life is the lack of human relationships, not a place [JT.26]; support must be tailored [BBC.27]. If it stays silent: look at the last page of the sketchbook. What might be listed under “What helped”?

supper--in--prompt = Two people are at one paper door. What does each of them want?
    .notes = Listen for blame, and lead it back to the tray and the egg. Documented: food left at the door [EXP.4]; parents who feel responsible and do not know how to help [SPO.10]. Somebody here may know such a door. If it stays silent: what can two knocks say, and what can they not?
supper--out--prompt = This choice is her mother’s. What can help when one does not know what to do?
    .notes = Listen for questions that are easy to answer. Documented: training the family is a central part of help in Fukuoka [BBC.25]; peace of mind first, and no persuading [EXP.37]. A doctor is a good idea; not asking her daughter is the trouble. If it stays silent: why is the egg such a good question?

team--in--prompt = In the game people ask her the way. What is she good at, and who knows it?
    .notes = Listen for the map, and for how she thinks of others. Documented: some feel freer to speak online [BBC.18]; technology need not cause withdrawal, and can deepen it [BBC.15]. Let players explain the game, never themselves. If it stays silent: why might a voice be harder than writing?
team--out--prompt = She explains something with one hand. Where else might people need what she can do?
    .notes = Collect her strengths on the board. Documented: coaching from how people play brought most of a small group to a first step; not scientifically evaluated [BBC.23]. Stopping at eleven is a good answer, too. If it stays silent: what makes her a good teacher?

sketchbook--in--prompt = She draws for hours, and nobody sees it. What can make it hard to show good work?
    .notes = Listen for the list with 100 on it, and for the joke. Documented: one failure and the fear of repeating it [EXP.20]; being hurt by others, at school or work [EXP.16]. Do not ask who was hurt, or by whom. If it stays silent: what would be a good first answer to the drawing?
sketchbook--out--prompt = Twelve new people, or one old friend. What is hard about each, and what could help?
    .notes = Listen for small steps: a square with no picture, one true line. Documented: the most helpful programmes help people find friends [SPO.12]; contact online is good for a beginning, too thin alone [BBC.24]. If it stays silent: what would a kind answer from Nao say?

shop--in--prompt = The woman draws a sun on each receipt. Why can so small a thing be so large?
    .notes = Listen for what the woman does not ask. Documented: convenience stores feel safe, for nobody there knows you [JT.15]; some people go out late at night only [EXP.22]. If it stays silent: what else could somebody behind a counter do, and what would be too much?
shop--out--prompt = “What is a good hour?” asks the doctor’s form. What makes this a good question?
    .notes = Nobody guesses at an illness, and nobody gives advice about doctors. Documented: many have depression; they want to move and work, and believe that effort changes nothing [SPO.7]; somebody who does not force can go along [JT.18]. If it stays silent: who could sit beside her with the seven pages?

light--in--prompt = Nobody has to answer here. What in this small room is hers, all the same?
    .notes = Read it aloud, wait a little, and move on; ask for no hands. Documented: many want to go out, and cannot [EXP.12]. The second adult looks after those who go out. Stay two minutes at most: the way back begins now.
light--out--prompt = Somebody sits outside her door and wants nothing. Why can these ten minutes be a great deal?
    .notes = Give it time. Documented: few get out without somebody from outside who does not force [JT.18]; peace of mind comes first [EXP.37]. “Please, only letters” is a good answer, too. If it stays silent: what did this visitor not ask? Then say where one can find help near you.

### Plans for teaching with this journey: name, for whom, aims; then each step, what everybody is asked, and what the facilitator does.

## 20 minutes

workshop--20-minutes = A friend writes
    .about = For a class of 14 years and more, and for people who are learning the language. A friend is in town and writes: what does she do? Later, on the way out, there is an answer. The words are easy; the story is a serious one.
    .aims =
        To see one life from inside, without blame
        To notice what she is good at
        To find words for a message that asks for nothing
workshop--20-minutes--welcome = Arriving
    .ask = Look, speak, be silent, or go out: all of it is fine. Nobody will ask why.
    .notes = First minute: let people come in and choose a seat. Second: read the opening words of the guide aloud; they name the topics. Third: say the rules. Fourth: show the quiet place and who looks after those who leave; wait. Then begin.
workshop--20-minutes--message = The message
    .notes = First minute: read; look at the phone and the sketchbook. Second: ask; people talk in pairs. Third: two or three answers aloud. Fourth: hands for each open option, type the numbers, read what happens. Say nothing about right or wrong.
workshop--20-minutes--breathe = A pause
    .ask = A short pause. Look up, or out of the window. The next room is the smallest; we stay there for one minute.
    .notes = Half a minute of quiet: feet on the floor, no talk. Then half a minute: say what is coming, that it is short, and that now is a good time to go out.
workshop--20-minutes--smallest = The smallest room
    .notes = Read the room aloud, slowly. Read the question, and say that nobody has to answer. Count to ten. Choose “Listen to the street”, and begin the way out. No vote.
workshop--20-minutes--knock = Ten minutes outside a door
    .notes = First minute: read; look at the note. Second minute: ask, and take two answers. Choose “Let her sit there”, and read what happens. Look round: does anybody need the quiet place?
workshop--20-minutes--answer = An answer to a friend
    .notes = First minute: read. Say what she did with the message on the way in. Second: ask, in pairs. Third: hands, numbers. Fourth: read what happens; if an option is closed, read why. If you are late, choose yourself and leave out the vote.
workshop--20-minutes--close = What one can do
    .ask = What can a neighbour, a teacher or a friend do that asks for nothing back?
    .notes = First minute: “What helped, on the way out?” Second and third: collect answers, each as something one can do. Fourth: show where to get support, say who stays here now, and thank everybody.

## 45 minutes

workshop--45-minutes = One day, and other days
    .about = For a class of 14 years and more, in one lesson, and for people who are learning the language. Four rooms and the turn, two votes on each way, and two routes side by side. On the way out one choice is her mother’s. The words are easy; the story is a serious one.
    .aims =
        To see how large and small things come together, none of them anybody’s fault
        To notice what she is good at, and who could need it
        To find words that ask for nothing, for a friend and for a mother
        To tell what is documented from what is made up
workshop--45-minutes--welcome = Arriving
    .ask = Look, speak, be silent, or go out: all of it is fine. Nobody will ask why.
    .notes = Two minutes: let people arrive and choose a seat, some near the door. One: read the opening words of the guide; they name the topics. Two: say the rules and how votes work. One: show the quiet place and who looks after those who leave; wait. Then begin.
workshop--45-minutes--message = The message
    .notes = First minute: read; look at the phone and the sketchbook. Second and third: ask; pairs, then a few answers. Fourth: hands for each open option; type the numbers. Fifth: read what happens. Say nothing about right or wrong. Begin a list, “What she can do”.
workshop--45-minutes--tray = Two people at one door
    .notes = First minute: read; look at the tray. Second: ask, and take answers for both sides of the door. Third: choose “Knock twice: thank you” yourself, and read what happens. If somebody is blamed, ask which thing in the room says so. The vote at this door comes on the way out.
workshop--45-minutes--drawing = Half past one at night
    .notes = First minute: read; look at the page. Second and third: ask; pairs, then a few answers; add to the list “What she can do”. Fourth: hands, numbers. Fifth: read what happens; if an option is closed, read why. Ask nobody about work of their own.
workshop--45-minutes--breathe = A pause
    .ask = A short pause. Look up, or out of the window. The next room is the smallest; we stay there for two minutes.
    .notes = Half a minute of quiet: feet on the floor, no talk. Then half a minute: say what is coming, that it lasts two minutes, and that now is a good time to go out.
workshop--45-minutes--smallest = The smallest room
    .notes = First minute: read the room aloud, slowly. Read the question, and say that nobody has to answer. Second minute: count to ten, choose “Listen to the street”, and begin the way out. No vote, no discussion.
workshop--45-minutes--knock = Ten minutes outside a door
    .notes = First minute: read; look at the note. Second: ask; take answers as they come. Third: choose “Let her sit there”, and read what happens. Look round: does anybody need the quiet place?
workshop--45-minutes--answer = An answer to a friend
    .notes = First minute: read. Say what she did with the message on the way in. Second and third: ask; pairs, then a few answers. Fourth: hands, numbers. Fifth: read what happens, and one fact from your window. If you are late, choose yourself here.
workshop--45-minutes--evening = Her mother’s evening
    .notes = This choice is her mother’s; say so. First minute: read; look at the paper. Second and third: ask; write up questions that are easy to answer. Fourth: hands, numbers. Fifth: read what happens. If it is the doctor: a doctor is a good idea, and the daughter was not asked.
workshop--45-minutes--door = The door
    .notes = First minute: read; look at the list “What she can do”. Who could need it? Second minute: choose “Stay in, and open the window” or what the group calls out, and read what happens. Say: a route comes to an ending, which tells in a few words who comes to her by then and how often; none of the endings is a cure.
workshop--45-minutes--two-ways = Two routes
    .ask = Two routes through the same rooms. What opened on one of them that stayed shut on the other?
    .notes = First minute: press the first button; it takes the group’s second choice at the choice that parts the routes most. Second: show both routes. Third and fourth: ask. Who had come in by then, and what opened? If they end alike: what might have made the difference? Nobody in the story could see both.
workshop--45-minutes--close = What one can do
    .ask = What can a neighbour, a teacher or a friend do that asks for nothing back?
    .notes = First minute: “What helped, on the way out?” Second and third: collect answers, each as something one can do. Fourth: show where to get support, name one place near you, say how long you stay, and thank everybody.
