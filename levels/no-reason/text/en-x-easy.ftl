# The words of the journey "No reason" in easy English: short sentences, common words.

### The pack as a whole: causes, ways of support and how they turn out, endings, words and who uses them.

pack = No Reason
    .about =
        A man withdraws: he stays in his room and stops meeting people. The room is eighteen rooms, and each is smaller than the one before. A very small camera rides through them on a track. You look, and you choose for him. Five times you choose for someone near him: his mother, his father, a visitor. In the last room there is nothing left to choose. Then the camera is pulled back the way it came.

        He is made up. What is said about withdrawal is not. It comes from printed texts. Beside it you always see the text, the year, and who counted.


## Causes

cause--home-environment = Home
    .means = At home there were many rules, or very few questions. Everyone meant well, and everyone was tired.
cause--outside-environment = The world outside
    .means = Other people hurt him, at school or at work. It went on so long that he learned to expect it.
cause--personal-conditions = His own health
    .means = Something in his body or mind made ordinary days heavy. For a long time nobody had a name for it.
cause--personality = A quiet nature
    .means = He is shy, and he notices everything. People around him liked loud and quick, and this counted against him.
cause--lack-of-options = No other path
    .means = There was one road for him, and it was not his. Nobody saw a second one.
cause--failure = One failure
    .means = Once, something went very wrong. Since then each beginning looks to him like that end.
cause--trivial-matters = Small things
    .means = Each of them is too small to talk about. Together they filled the room.
cause--convenience = It was possible
    .means = Food came. The rent was paid. The shop was open at night. Day after day, nothing needed him outside.
cause--no-reason = No reason
    .means = He has looked for it himself. There is a time before and a time after. Between them he can point to nothing.
cause--technology = The screen
    .means = He hid behind the screen, or it kept him going, or both. The people who have studied it do not agree.


## Ways of support, and how they turn out

support--outside-person = Someone from outside who does not push
    .after-the-van = He gets that far. Then his whole body remembers the van. The visitor can hear it. “Nobody will come in if you do not ask,” the visitor says, and goes. Force took his trust away. It comes back slowly.
    .again = Two stairs, a pause, the rest. Nothing new is said. The visitor could have stopped coming, so many times. The visitor comes again, and that is most of the help.
    .from-outside-the-house = The visitor belongs to neither side of the house. With the visitor, for the first time in years, he need not be a son. They talk about a football game. Before leaving, the visitor names a counsellor, once. Nobody asks what he will do with the number.
    .a-known-step = By now he knows the step: two stairs, a pause, the rest. The visitor asks for nothing and leaves before it is too much. Later he thinks about one thing: he has said some of it. They have agreed on a day.
    .first-knock = It is a short visit, and there is nothing to tell about it. Nobody asked him what he does all day. A week later, at the same hour, he notices that he is listening for steps.

support--family-counselling = Counselling for the whole family
    .they-come = They come. They know by now that nobody there will count mistakes. It takes six months of Tuesdays. In the third month his mother says that she was afraid too. For a while nobody has to answer. He is not well after that. But there are people in the house now whom he can tell.
    .asked-by-a-third = The one who visits him walks with them to the door, and stays for the first hour. They are too early, and sit in their coats. Six months later they still do not agree about most things. They say so aloud, and at one table.
    .alone-with-it = When the day comes, the others stay at home: strangers need not know. So he goes alone. Each week he carries home something that he can say to nobody there. By winter it is worse. He did it right. But one person cannot mend what lies between people.
    .not-what-it-was = They all come, and they talk their way through the house, room by room. They find little that explains it. “It did not go wrong here,” says the counsellor. “But here you can say it aloud.” That is worth the bus ticket.
    .one-seat-empty = One of them comes, once, and talks about the neighbours. The counsellor has three chairs and can do little with two. It costs some weeks. But at home a door now stands open while they speak.

support--family-training = Training for the family
    .nobody-may-know = The evening for parents comes and goes. Somebody might see them go in. Shame does not stop at his door. It fills the whole house. First somebody must come who is not ashamed of them.
    .one-more-evening = The Tuesdays go on. Not every evening at home is good. But when it goes wrong, somebody says so. The next day they begin again.
    .the-house-eases = Every second Tuesday one of them sits in a circle of parents. Later both of them do. They practise what not to say: no comparing, no dates, no “after all these years”. At home the talk grows lighter. One evening somebody laughs in the kitchen. He comes to the door to hear it better.
    .fewer-questions = It comes to three evenings in all. Fewer questions come through the door. One of them is about the tea, and means only tea. It helps the house more than it helps him. That helps him a little.

support--safe-room = A room with others like him
    .too-many-faces = There are eight people, and all of them are kind. He stays nine minutes, most of them in the hall. It is a long way from a room with nobody in it. Someone would have to walk it with him, more than once. That takes time and people.
    .the-same-silence = He knows how it is when one person understands him. Here there are six. Somebody peels a mandarin, somebody sleeps. Nobody asks where he has been all this time. They have all been there. After a month he has a cup that is his.
    .not-a-class = He counts the cushions, and looks for the place where the others will sit together. There is none. Two people do not agree about a film, loudly. Then they go home on the same bus. He thinks about that for days.
    .by-the-door = He takes the cushion by the door and keeps his coat on. Four people are playing cards, badly. The woman with the key tells him on which days it is open. On each of them, she says, the cushion is free.

support--visiting-volunteers = A volunteer who visits
    .a-second-year = By now her coat has its own hook in the hall. These days they cook: she brings the fish, he knows how long. There are weeks without a word. She counts them as visits too.
    .comes-again = She comes on Mondays. At first an hour is long. Then there is a board game, with two rules of their own. In the second spring they walk as far as the river. It takes this long, and it costs a lot. The people who do it know no shorter way.
    .about-the-cat = Each Monday she tells him about her week. For two months he says yes and no. Then he asks what happened to the cat. It is his first question in half a year. She answers as if he always asked.
    .a-stranger-yet = He has let her in, because that is what people do. For the whole hour he sees only her slippers. The next Monday he cannot open. She leaves a postcard on the mat. She will try again after the holidays.

support--intensive-care = A team that comes often and stays
    .the-family-first = Twice a week two people sit with him, and they are good at it. Between the visits the house is as it was. They say so, and blame nobody. They would like to begin with the whole family. “Until then,” they say, “we are heating a room with the window open.”
    .they-come-on = They keep coming. Each month they ask him how often: more in bad weeks, less in good ones. He did not know that help can be turned up and down, like a lamp.
    .the-team-stays = A doctor and a nurse sit at his table, always the same two. They come every week for half a year. When he cannot speak, they stay and do not speak either. When he is worse they come more often, not less. He had thought that help is something you go and get.
    .a-slow-start = They come every week, mostly for a quarter of an hour. He does not see what it is good for. It is the first thing in years that has not stopped because of him.

support--light-care = An appointment once a month
    .with-others-between = Ten minutes, once a month, in a clinic with a fish tank. Alone, it would be too thin to stand on. But others come in the weeks between. So the ten minutes are part of something.
    .further-in = He gets up at five to be on time. The doctor has ten minutes, and another name than last time. The second time he misses it. The third time he is too ashamed of the second. Nobody calls. The room has one more reason to stay shut.
    .stops-going = Twice he goes. Then it rains on the day. Then he has the wrong week. Then it is hard to explain. Nobody has done anything wrong. There was too little of it to hold on to.

support--remote-counselling = Counselling from a distance
    .leads-on = They meet five times on the screen. From the start she has said that this is a beginning. And there is already someone whose step he knows. So the sixth time is at his own table, the three of them. Her laugh is louder than he had thought.
    .a-face = Forty minutes a week, a woman in another town waits while he looks for words. Her face is small, and sometimes the picture stops. But a face is nearer than lines of text. It is less than a person in the room. Both of them know that, and she says so.
    .a-line-at-a-time = It goes line by line, back and forth, on Wednesdays. In writing he can be funny. He had forgotten. “This is a first contact,” she writes. “I would like it not to be the last. There are people near you who do this in a room.”
    .too-thin = He answers in one line, then in one word, then with the picture of a thumb. What he would have to tell does not fit into the box. After twenty minutes it closes by itself. He is glad, and ashamed of being glad.

support--diagnosis = A diagnosis, and what it opens
    .read-together = The letter from the clinic is read again. This time somebody sits beside him who knows such letters. On page two there is help that he has a right to. Nobody had told him. Two hours more a week: for the post, and for the kitchen.
    .after-so-long = First they ask about school, about lost gloves and lists he never finished. At the end there is a word that fits all of it. It would have fitted when he was nine. For one afternoon he is angry. On Monday somebody comes to help with the room, and again on Thursday.
    .a-reason-at-last = It is a long word, and the doctor writes it down for him. It changes nothing that was. It explains a lot of it. With it come two hours of help a week, and a new thought. Perhaps it was never a matter of trying harder.
    .no-name-but-a-listener = At the end there is no word. “Many things have come together,” says the doctor. “None of them is an illness by itself.” But she has listened for a long time. She has written down what he said, in his words and not in hers.
    .one-more-form = Then comes the form. It has nine pages and asks him: since when? He gets as far as page four. At the desk they are polite, and they need page nine. Somebody would have to sit beside him.

support--medication = Medicine for what lies under it
    .beside-talking = The doctor who knows him speaks of a medicine: what it can do, and what it cannot. Some weeks later the mornings have a floor to stand on. On the days when it holds, there are people to talk with.
    .one-half-of-it = The mornings grow a little lighter. But there is hardly anyone whom he could tell. And nothing fills the lighter hours. It is half of the help. The other half is talking.
    .for-what = The doctor asks what it should be for, and listens. In the end the doctor puts the pen away. Medicine is for something. Nobody has found yet what that is. It is an honest answer. To him it is one more shut door.

support--strengths-coaching = What he is good at
    .the-list-again = They take out the list from last time. One word is crossed out. Over it he has written another: patient, not slow. The coach copies it down as it is.
    .found-in-the-game = The coach does not know the game and lets him explain. For an hour he talks about prices, and about whom to trust in which weather. He explains how to keep five people calm. She has written down three words: planning, patience, leading. “These are yours,” she says. “They did not come with the game.”
    .found-on-paper = He shows her what he has made and kept. The coach asks how long one line takes, and how he knows when to stop. He knows this very well, it turns out. He takes the list home and does not throw it away.
    .the-wrong-question = Then she asks what he is good at. Others used to ask him that, and he hears their voice in it. He looks at the mat until it swims. The coach lets it be. May she come again, she asks, just to listen?

support--walking-game = A game that is played outside
    .out-each-day = The first day it is the shrine, the next day the bridge. He goes when it gets dark, with his hood up. In half an hour he is back, with a red face. By the second month he goes every day. There is a report of one man for whom it worked. It seems to work for him, too.
    .to-the-corner = On most days he gets as far as the drinks machine at the first corner. There is a small light there too. Behind it begins the street where people know him. The game does not change that.
    .phone-in-the-pocket = Out there everything is too bright. He holds up a telephone, and feels like someone who wants to be looked at. At the gate he turns round. The game cannot go first. Somebody or some place would have to.

support--dog-or-robot = Company, a little at a time
    .both-by-now = He has tried both by now, the one with a tail and the one with a plug. He likes the same things about them. They come when it is agreed, and stay as long as he says. They do not tell anyone how it was.
    .a-robot-on-the-mat = It lies on the mat like a loaf of bread. When he touches it, it turns its head. He decides when, and for how long. It is not a friend, and nobody built it to be one. On the fourth evening he hears himself say good night to it.
    .too-tired-to-care-for = On the third morning he cannot. He hears the dog wait on the stairs, and hears it go. He can hardly look after himself. To say so is an answer. First come a few weeks of eating and of sleep.
    .the-right-dose = The dog does not mind how he looks, or how long he is silent. He sets the hour. It ends when he says so. People nod at the dog, and after some weeks they nod at him too. It is as much as he can take.
    .an-hour-of-company = For half an hour there is somebody beside him who is simply glad. It is a borrowed dog, twice a week, and only to try it. Nobody has told the dog.

support--hidden-cases = Found through an app
    .a-true-answer = He answers all twelve questions truly, and writes one line to the address at the end. Being counted is not being helped. But a thank-you comes back, with a name under it. Now somebody knows that there is one more.
    .not-sent = He has filled in all twelve. His thumb stays above the last button. The page does not mind, and closes. Now he knows that there must be others. Why else would anyone ask?

support--peer-press = A paper that people like him write
    .next-issue = In the next paper there is a letter to him, in print. The one who wrote it gives no name. He answers in the paper after that. It is a slow way of talking, and it suits him.
    .in-print = In the next paper there is something of his, under a name that he has chosen. A letter comes from a town where he has never been. “I thought I was the only one who counts the steps.” He reads it standing up.
    .a-reader-first = They send two more papers, with a few words by hand. There is room in the next one too. He reads them in one night. The people in them speak for themselves, and nobody says sorry.
    .back-in-the-envelope = A friendly card comes: would he write a few lines about himself? He writes three pages. He reads them as somebody else might read them, and puts them back into the envelope. The people who made this paper took years over their first line.

support--safe-places = Places where no one asks
    .somebody-he-knew = The third time, a voice says his name, friendly and much too loud. It is someone from school. What is he doing these days? He is home again before the rain. In a small town the safe places have hours. He has not found them yet.
    .nobody-asks = He finds out which places those are, and at which hours. The table behind the map books. The shop at two. The bench behind the ticket machine. Nobody there gives advice. By the end of the month he has a card with his name on it. The man in the shop knows which milk.
    .once-a-week = Once a week he can do it. The rest of the week is for getting over it. Somebody says good evening, and he says good evening. Neither of them wants anything more.

support--gentle-work = Gentle work
    .relations-first = The first week goes well. Then somebody stands behind him to see how he gets on. It is kindly meant. His back knows another meaning for it. People at work hurt him. Before work, there would have to be people who do not. He may come back, they say.
    .too-soon = The place is good and the hours are quiet. But he would come home from it to nobody. After a week, getting there takes all that he has. They keep his apron on the hook. First come people, and then work.
    .two-nights-a-week = Two nights a week he fills shelves in a shop that is closed. There are three of them. They know what withdrawal is, and they talk or do not talk. In the morning he walks home. People in suits come the other way. He finds that he can look at them.
    .a-trial-week = It is only a try: four nights. Somebody is beside him who shows each thing once, and then once more. On the fourth he does it by himself. Will it be more than that? Both sides leave that open.

support--work-first = Work, and the rest will follow
    .hurt-again = For a week he is on time. On the ninth day a man stands behind him, as the other one did. He does not hear what is said. Work had hurt him. He went back to it alone and all at once. He is further in now than before.
    .the-third-week = The first week is a kind of holiday from himself. In the third he sits at the bus stop in his work shoes. He lets four buses go by. A job can be a beginning for someone who has people. He has a job and a room.
    .no-longer-first = It was to come first. By now it comes fourth. Others were there before it, and they still are. It lasts a month. When it is over he misses two of the people and none of the boxes. On Monday evening somebody asks how he is.

support--friends = Friends
    .one-more-kettle = There is one more name, one more kettle behind the voices. He is the one now who explains how it goes here. Nobody has to say good night. Nobody has to say why.
    .three-at-night = It goes on at night, in lines, when both of them are awake. In a month there are three of them, because one knew one more. Nobody tries to make anybody feel better, and that feels better. One of them uses the word about himself, as lightly as people say “left-handed”.
    .one-line-a-day = They send each other one line a day. Rain here. Rain here too. It is not yet a conversation. But on the day he forgets his line, somebody asks.
    .unanswered-yet = Then an answer comes. It is longer and kinder than he can bear. He wants to reply so much that he cannot. He begins it again and again. The letter stays where it is. So, it seems, does the one who wrote it.

support--by-force = Taken out by force
    .a-trust-broken = He had begun to trust the steps on the stairs. Now he knows what steps can be. In the shared house there is a timetable, and nothing that he could use. No one asks him if he wants to be there. The people he knows do not know where he is.
    .the-van = Nobody tells him where the van is going. At the house there are rules, and other people who were taken from home. The days are full and teach him nothing. No one asks him anything to which he could say no.

support--survive-first = First of all, to live
    .a-smaller-aim = No plan, no date, no school, no work. To drink something. To sleep. To be there tomorrow. For the first time in years he has a task of the right size.
    .one-thing-today = One thing today: rice, or the window, or a shirt. He takes the shirt. Nobody says that it is a step to anything. It is a clean shirt, and he is in it.


## Endings

ending--taken = Taken
    .text =
        The van took him away. For eleven weeks he lived in a house with a timetable. They told him what he had done to his parents. He learned when to say yes.

        Then he is at home again. He closes the curtain. The room is as small as it has ever been. His mother sits in the hall. She had wanted so much to do something.

        This is not the end. It has cost three months, and a lot of trust.
    .next = The track begins again in the smallest room. There is a knock, a quiet one. The one who knocks stays outside.

ending--a-voice-in-print = A voice in print
    .text =
        The paper comes out every second month. On the last page there are four pictures of a man and a very small room. Under them is a name that only twelve people know.

        He works at night, as before. In the morning he sends the page. Letters come back. He answers all of them, by hand. Some people have begun to write a second time.

        Nobody has asked him to explain himself, and on page four he has done so. He goes out to the letter box, and on good days to the post office. He is still in recovery. That is their word for it at the paper, and it has no date.
    .next = The people of the paper meet on the second Saturday of the month, above the bicycle shop. Anyone may come late and leave early, and there is a chair. He has written the date on this year’s calendar.

ending--the-third-floor = The third floor
    .text =
        On Sundays he goes up one floor. It is fourteen stairs. He knocks twice and says who he is. Then he sits down outside, with his back to the door. Inside is a man of fifty-two whom he has never seen.

        He brings the newspaper, and turns the pages so that the man can hear it. He knows how much is enough, and gets up before that. The old man is eighty-four and sits beside him with the persimmons. It is easier to grow old in company, he says.

        At home little has changed. He sleeps by day. Some weeks the Sunday is all there is. But no one else could do it. The man behind the door would know the step.
    .next = Last Sunday, for the first time, two knocks came from inside. Next Sunday the one who taught him comes too, up to the last stair, with his bad knee.

ending--the-night-shift = The night shift
    .text =
        Two nights a week he is the one who fills the shelves. There is an hour when all the labels face the front. Nobody has touched them yet. He likes that hour.

        It could be other work. But Okada asks if he slept, and waits for the answer. In November he did not come for two weeks. The apron was still on its hook.

        On the other days he is at home, and some of them are as they used to be. He is not well, and he is not alone.
    .next = On Thursday, after work, the three of them will have breakfast at the station. At that table nobody sits across from you. He has said perhaps, and he means it.

ending--fractions = Fractions
    .text =
        On Wednesday evenings he sits in the second row of a school. There is no first. Seven people come, or five. There is no list on the wall, and the oranges go round.

        They have told him how they got here: a bakery, a divorce, a war in another country. When it was his turn he said: a room. The man beside him thought about that. “And what did you do about fractions in there?” he asked.

        He will not take an exam. He has decided that, and it was harder than taking one. By day he is at home with the curtain open. On Wednesdays he explains how to add a half and a third, and people thank him.
    .next = Next week he will bring the oranges. He has asked the man with the bakery van how many he needs for seven. One of them always takes two.

ending--two-hands = Two hands
    .text =
        On Mondays and Thursdays a woman comes for two hours. She calls him by his name and opens the post with him. After she has worked in the kitchen, he can find things there. A letter made this possible. It is a page and a half long.

        On Thursdays his mother is at the choir. The first time, she came back with a red face and nothing to tell. She slept for nine hours. Somebody looks at her knees now.

        He lives as he lived, in his room, much of it at night. Nobody counts the days any more. But four hours a week, things are done by two people. He has begun to look forward to the post.
    .next = For the spring concert each singer may bring one person. There are seats by the door. If he likes, the helper will sit in the next one, and leave when he leaves.

ending--a-room-with-others = A room with others
    .text =
        The room is open from two to five. There is a kettle. There are games with pieces missing, and a cup that is his. Six people come, or four. On wet days it is he and the woman who has the key.

        He has told them about the eighteenth room. “Mine had no window either,” said somebody. Somebody else went on peeling a mandarin.

        He goes there on Tuesdays and Fridays. On the other days he is at home. When there are steps, he does not hold his breath.
    .next = Next Friday somebody new is coming. “Who will sit by the door with her?” the woman with the key has asked. He knows that cushion, he has said.

ending--a-table-for-two = A table for two
    .text =
        On Sundays he eats with his mother at the low table. It began with tea. There are two cushions, and a third. It may be empty, and nobody looks at it.

        They do not talk about the years. She tells him what is in flower. He shows her how the telephone finds a bus. Every second Tuesday they still take that bus together, to a room with three chairs.

        He sleeps in his own room and is in it most of the day. The door of it is open a little. He is the one who opened it.
    .next = The next step is a small one: next Sunday he cooks. Rice, soup, and the fish she likes. He has asked her how long it takes.

ending--the-open-door = The open door
    .text =
        It is a spring morning, ten past seven. The door of the first room stands open. He opened it himself.

        Outside there is a street with people in it who do not know him, and two who do. There is a bench, as far away as he wants to go today. What will he be? Nobody has asked, and he has not either.

        Some days he will not get as far as the bench. There is a piece of folded paper under the door. So it stays where he leaves it.
    .next = He puts on his shoes. At eight a friend walks past with the bread, the one who used to wait at the corner. He has said that he will be there, on the step.

ending--the-same-hour = The same hour
    .text =
        At nine in the evening he goes out. It is always the same way: the gate, the drinks machine, the river, the second bridge. Then he goes back past the shop.

        He meets the same few people, at the same places, like stations. An old man says good evening first. The woman in the shop does not ask about the bag now. She knows that he brings one.

        By day he is mostly at home. But between nine and ten he belongs to the street. On one evening he stayed in. The old man asked in the shop if he was ill.
    .next = Tomorrow he will go at half past eight. At that hour it is not quite dark yet. The library by the second bridge is still open for thirty minutes.

ending--three-at-a-distance = Three at a distance
    .text =
        There are three of them, in three towns. Each night one of them writes first. They know each other’s kettles and ceilings. They have not met.

        He lives in his room, nearly all of the time, in the way that he likes it. The desk is by the window. The curtain is a third open. Nobody’s timetable is on the wall. He decided that, and said so at home, and they heard it.

        People who count may still count him. He would say: the street was never what he missed. It was this.
    .next = On Sunday they will do it with the cameras on, for ten minutes. Anyone who wants to may show only the kettle. He has cleaned his.

ending--a-knock-each-week = A knock each week
    .text =
        Once a week there are steps on the stairs, two, a pause, the rest, and a knock. He has stopped counting the weeks.

        Sometimes the door is open when the visitor comes. Sometimes it stays shut and they talk through it, about soup or about nothing. The visitor tells nobody about either.

        He is not outside. But Thursday is different from the other days. And so there is a week again.
    .next = The visitor has left a number. It belongs to a counsellor who would come here, to this room. The visitor has not asked about it since. It lies under the clock, where he can reach it.

ending--the-gap-in-the-curtain = The gap in the curtain
    .text =
        The curtain is open as wide as a hand. In the mornings a line of light crosses the floor, climbs the low table, and goes.

        He is still at home, and mostly alone. People have tried this way and that. Much of it was too early or too little. That was not his fault, and nobody else’s. One person knows his name and that he is there, and now and then says so.

        He eats, he sleeps, and some days he draws. This is not a life that has failed. It is somebody who is here.
    .next = There is a note under the door. It has a day on it and the words: you need not answer. He has put it where the light will reach it tomorrow.


## Words that are used of people who have withdrawn, and who uses them; then what several facts measure

glossary--hikikomori = hikikomori
    .means = Japanese for pulling back and staying in. It names what happens, and also the person to whom it happens.
    .who = A psychiatrist, a doctor for the mind, used it first, in a book. Now a ministry defines it, and researchers have rules for it. People who live so put it into the name of their newspaper. With a word, you can tell somebody. The definitions do not agree.
glossary--recluse = recluse
    .means = Some of these texts call a person who has withdrawn a recluse. What is missing in such a life is people. A street, a shop or a dog may well be part of it.
    .who = Reporters, and some who live so, about themselves. It sounds like something people choose. One who lives so says that most did not. Here it stands only where a source has it.
glossary--neet = NEET
    .means = Four English letters: not in education, employment or training.
    .who = Other people, about someone without school or work. It names a person by what he does not do. It makes the false picture of them stronger.
glossary--freeter = freeter
    .means = Somebody who works, but without a regular job.
    .who = Other people, about someone who does go to work. It makes the false picture stronger all the same.
glossary--eighty-fifty = the 80–50 problem
    .means = A parent past eighty and a son or daughter past fifty. They live alone together on one pension, the money that old people get.
    .who = In Japan it is a common name by now. It adds two ages and calls the answer a problem. There are two people in it.
glossary--pension-parasite = “pension parasite”
    .means = An insult for somebody past fifty. This person has no support but a parent on a pension.
    .who = Other people, to shame them. It stands here so that you know it when you hear it. Nobody in these rooms says it.
glossary--nail = the nail that sticks out
    .means = It is hammered down, the old saying goes on. If you stand out, you are put back in line.
    .who = A psychiatrist, among the reasons why Japan may be open to withdrawal. Since then, people who live so have been found in countries with other sayings.
glossary--lost-decades = the lost decades
    .means = The years since business in Japan broke down and companies stopped taking on people.
    .who = That time is called so in Japan. The name says that the years were lost. It does not say so of the people who were young then.
glossary--in-recovery = in recovery
    .means = On the way, with no date for getting there.
    .who = A man of thirty-five, about himself, three years after the counselling. He works, he makes a newspaper, and he does not say that it is over.
glossary--rental-sister = rental sister
    .means = A visitor who makes friends with somebody who has withdrawn. The family pays for her.
    .who = The business. It makes a stranger one of the family before the first knock.
glossary--yokayoka = Yokayoka
    .means = In the language of Fukuoka it means something like “take it easy”. It is the name of a room. People meet there who have lived through the same.
    .who = The support centre there. It could have called the room a programme.
glossary--shimbun = Hikikomori Shimbun, Hikipos
    .means = A newspaper and a magazine. People who have withdrawn write and make them. “Shimbun” means newspaper.
    .who = They themselves. Mostly others speak about them. Here they speak.
glossary--oiettolie = oiettolie
    .means = A Korean word for people cut off from others for three months or more.
    .who = People who study it in South Korea. Most others say: half a year.

measures--people-japan = How many people live like this in Japan?
measures--seven-years = Seven years or longer: how many of a hundred?
measures--the-internet = How many of a hundred seemed to be addicted to the internet?


## Facts

fact--BBC-1 = A survey by the government found about 541,000 hikikomori. That is 1.57 per cent of the population. Many experts believe that there are far more. Years can go by before a person or a family asks for help.
    .who = a survey by Japan’s government
    .ages = 15–39
fact--BBC-2 = It happens outside Japan as well. A study of 2005 in South Korea gave 33,000 withdrawn teenagers (0.3 per cent of the population). A survey of 2014 in Hong Kong gave 1.9 per cent. There are reports from Spain, France, Italy, the United States and other Western countries.
    .who = a study in South Korea and a survey in Hong Kong
    .ages = teenagers in South Korea; not given for Hong Kong
fact--BBC-3 = The United Kingdom got its first minister for loneliness in January 2018. Nearly one in ten young people there said that they felt lonely often or all the time.
    .who = national figures of the United Kingdom
    .ages = 16–24
fact--BBC-4 = The psychiatrist Tamaki Saitō made the word hikikomori, in a book. It is used for the withdrawal and also for the person. A psychiatrist is a doctor for the mind.
    .who = Tamaki Saitō, psychiatrist
fact--BBC-5 = The rules most used today ask for three things at once, for six months or more. The person lives apart from others, keeps away from people, and suffers from it.
    .who = rules that researchers use
fact--BBC-6 = At first it was thought to belong to one culture only. The psychiatrist Takahiro Kato gives reasons why Japan may be open to it. A saying goes: the nail that sticks out is hammered down. Rules for behaviour are strict, parents hope for much, and shame is heavy.
    .who = Takahiro Kato, psychiatrist, Kyushu University; an expert’s opinion
fact--BBC-7 = A man of 29 left his job in 2015. He kept going to the job centre, and almost daily to a religious group. Then its leader said in front of everyone what was wrong with him. When he stayed away, the leader called him several times a week. His family pressed him too. In the end he withdrew completely, and blamed himself.
    .who = the man’s own story, his name changed; one life, not a count
    .ages = 29
fact--BBC-8 = Visitors to a support centre remembered school. Everyone there had to think the same. If you did not agree, you no longer belonged.
    .who = visitors to a support centre; their own stories
fact--BBC-9 = Business stood still, and the world came closer. Japan was used to groups, with some people above others. Now it met the idea that each person works alone, against the others. It became harder to be what people expected.
    .who = the article
fact--BBC-10 = Many parents in Japan feel that they must stand by their child, whatever happens. Out of shame, many families do not look for help.
    .who = the article
fact--BBC-11 = A study looked in Japan, the United States, South Korea and India. In each of the four it found people who fit the definition. The psychiatrist Alan Teo often hears from Americans who see themselves in it.
    .who = a study by Takahiro Kato and others; Alan Teo, psychiatrist, Oregon
fact--BBC-12 = In Barcelona a team of two psychiatrists and two nurses treated people in their own homes. More than a million people live in that area. The team met 190 people who had withdrawn.
    .who = the team in Barcelona that treats people at home
fact--BBC-13 = Most studies find another condition beside the withdrawal. Some are of the mind, some a person grew up with. It is not the same, or as heavy, in each person. Stress at work, a hard time in the family or something else may start it. Many things meet, says Alan Teo, and none explains it alone.
    .who = studies; Alan Teo, psychiatrist
fact--BBC-14 = Many who withdraw use technology a lot, but not all of them. How the two belong together is not clear. A study in South Korea looked at 43 people who lived cut off. Almost one in ten was rated as addicted to the internet. Over half were in great danger of it.
    .who = a study of 43 “oiettolie”, Korean for people cut off from others for at least three months
    .ages = not given
fact--BBC-15 = Technology need not be what makes a person withdraw. But it can keep a person withdrawn, and make it deeper. It never explains everything.
    .who = TaeYoung Choi, psychiatrist, Daegu; an expert’s opinion
fact--BBC-16 = Of the people treated in Barcelona, only three in ten seemed to be addicted to the internet. They were younger: 24 years old on average. The average of all 190 was 39.
    .who = the team in Barcelona, 190 people
    .ages = average 39; average 24 in the group that seemed to be addicted
fact--BBC-17 = Some children grow up with games, and meet others through screens. Takahiro Kato thinks that they meet too few risks and failures. So they may learn less about getting up again. An expert thinks this. No study found it.
    .who = Takahiro Kato, psychiatrist; an opinion
    .ages = children
fact--BBC-18 = People who come to the centre find it easier to say things online. They need no name, and they choose the time. It does not go deep, one of them says, and everybody there thinks the same anyway.
    .who = visitors to a support centre; their own stories
fact--BBC-19 = There is not enough research to say what causes what, says Alan Teo. His group also studied how people meet. Some see others face to face, in one room or by video. Their risk of depression was lower than that of people who use telephone, e-mail or social media.
    .who = Alan Teo, psychiatrist, and his research group
fact--BBC-20 = Technology is a tool and can be used well. In China, 137 people answered a survey through social apps, for 7.27 US dollars each. A fifth of them had withdrawn to some degree. In this way, people whom nobody knows of can be found at low cost.
    .who = a survey in China, 137 people
    .ages = not given
fact--BBC-21 = One patient put a game on his phone that is played by walking. Then he began to leave the house every day. Such games could be made to help. A support centre could have something of value in it to find.
    .who = a report on one single person by Takahiro Kato
fact--BBC-22 = Takahiro Kato works with a robot too. With it a person can have company in small amounts, and decides how much. In Hong Kong a team has tried the same with dogs.
    .who = Takahiro Kato, psychiatrist; a team in Hong Kong; early work
fact--BBC-23 = Shinichiro Matsuguma’s group does not work for profit. It coaches people from what they are good at. It listens to how someone plays a game. Then it finds the word: working in a team, planning, leading. Of 32 people, nearly 80 per cent took a first step towards school, university or training. No scientific study has tested it.
    .who = Shinichiro Matsuguma’s own count, 32 people; not tested by others
fact--BBC-24 = Officials would like more counselling over social media. Yoko Honda’s centre in Fukuoka is not so sure. People have more to tell than fits into it, but it is good for a first contact. Experts say that nothing can replace meeting in person, and a lot of therapy.
    .who = Yoko Honda, head of Fukuoka’s centre for mental health; experts
fact--BBC-25 = Help has several parts: therapy by talking, and medicine, if there is also an illness. One of the main parts is to teach the family how to make home a better place.
    .who = the article, on the support given in Fukuoka
fact--BBC-26 = The centre in Fukuoka has a room called Yokayoka. In the language there it means something like “take it easy”. People who have lived through the same can meet safely, and practise being among others again.
    .who = Fukuoka’s support centre
fact--BBC-27 = No two people are the same, so help has to be made to fit. That takes many people a lot of work and a long time.
    .who = the article, on the support given in Fukuoka
fact--BBC-28 = For twelve months a study in Barcelona followed people who were treated. Some got a lot of treatment, in hospital or at home, and did best. Others got lighter care and came to a clinic. They often stopped coming, and many became more alone.
    .who = a study of twelve months in Barcelona
fact--BBC-29 = Being cut off from others also comes with other conditions, such as depression, or stress after terrible events. It hurts the person, and it reaches the family and others around. For Alan Teo it is a question of health.
    .who = the article; Alan Teo, psychiatrist

fact--EXP-1 = In some societies people are measured by position and career. What others expect can become so heavy there that a person stops completely.
    .who = this text
fact--EXP-2 = This text makes the ministry’s definition stricter than others do. For six months or longer, the person never leaves the house and has nothing to do with anybody.
    .who = this text, on Japan’s welfare ministry
fact--EXP-3 = It was first noticed between the middle of the 1980s and the 1990s. Mostly it was men in their twenties.
    .who = this text
    .ages = 20s
fact--EXP-4 = Some people speak to nobody, not even at home. A parent puts a tray with a meal outside the door, and comes back for it later.
    .who = this text
fact--EXP-5 = The pressure may start as early as junior high school. Parents and teachers decide there what success is. To withdraw is also a way of saying no. It protects a person from failing and from being left out.
    .who = this text
    .ages = from junior high school on
fact--EXP-6 = For 2015 this text gives 541,000 people. About 29 per cent had lived so for three to five years. About 34 per cent had for seven years or more. A further 1.55 million were thought to be close to it. None of this is certain. Many are never noticed, and families keep silent.
    .who = survey figures and an estimate, as this text gives them
    .ages = 15–39
fact--EXP-7 = Most of those who are seen are men, young or in the middle of life. Their families have some money, because somebody has to pay. More and more, older people and women are seen too.
    .who = this text
fact--EXP-8 = A few earn their own living over the internet. They write computer programs, or work for themselves.
    .who = this text
fact--EXP-9 = Two labels are in use. “NEET” is for people who do not work, study or train. “Freeter” is for people without a regular job. Both make the false picture stronger.
    .who = this text, on labels that others use
fact--EXP-10 = There is no one reason. Some things come up often. One is pressure at school or work, another the feeling of not being enough. Or there is one event: a failure, a great loss, an unhappy love.
    .who = this text
fact--EXP-11 = Many share a deep shame, because they do not live as “ordinary” people do. They see no worth in themselves, and no hope. They are sorry for what they are to their parents.
    .who = this text
fact--EXP-12 = Many would like nothing better than to go out and have company, and are not able to. The wish and the fear make each other grow. Tamaki Saitō says it too: they want a friend or a partner very much.
    .who = this text; Tamaki Saitō, psychiatrist
fact--EXP-13 = They may be afraid that people will laugh. It may come near to a belief that others are against them. Someone outside may think it small. To the person it is real.
    .who = this text
fact--EXP-14 = Finish school, enter a company, marry, bring up children: this path rules lives. Some step away from another person’s dream. They follow something of their own, such as drawing manga.
    .who = this text
fact--EXP-15 = One cause is the home: a child grows up with too many rules, or with too little care.
    .who = this text; cause 1 of 9
fact--EXP-16 = One cause is what happens outside. A person is bullied, or has trouble at school or in a job. A friendship or a love turns out badly.
    .who = this text; cause 2 of 9
fact--EXP-17 = One cause is the person’s own health: depression, fear of company, little belief in what they can do. This text counts addiction to games here as well. Others do not agree.
    .who = this text; cause 3 of 9
fact--EXP-18 = One cause is a person’s nature. Somebody is shy, or full of worry. The people around ask for strength and attention.
    .who = this text; cause 4 of 9
fact--EXP-19 = One cause is to have no choice. All that is open is what others expect. So you fit in, or you shut the door.
    .who = this text; cause 5 of 9
fact--EXP-20 = One cause is a failure: one that hit hard, and then the fear of the next.
    .who = this text; cause 6 of 9
fact--EXP-21 = One cause is little things. Something is nothing to others, and heavy for this person. Or a great number of them come together.
    .who = this text; cause 7 of 9
fact--EXP-22 = One cause is that it is easy. Energy goes, and nothing makes it necessary to go out. Some people leave the house only late at night.
    .who = this text; cause 8 of 9
fact--EXP-23 = And there may be no cause that anyone can find. It becomes a habit. After a time there seems to be no way back from it.
    .who = this text; cause 9 of 9
fact--EXP-24 = In the “80–50 problem”, people past fifty have no support but parents past eighty. The parents live on a pension. The people past fifty are called “pension parasites”, an insult to shame them. When the parents can no longer help, or are gone, nothing is left.
    .who = this text, on an insult that others use
    .ages = people in their 50s and parents in their 80s
fact--EXP-25 = Families can pay for a visitor who makes friends with the person. The business calls this a “rental sister”.
    .who = this text
fact--EXP-26 = The body suffers too. There is hardly any movement or fresh air. There are noodles and ready meals, and not enough vitamin C and D. Nobody treats an illness, because the doctor is outside.
    .who = this text
fact--EXP-27 = The mind suffers too, with depression and fear. A person may depend on things, or believe that others mean harm. A small change to the day may be very upsetting.
    .who = this text
fact--EXP-28 = For families there is stress, sadness and cost. Around 76 per cent of them give money. For around 25 per cent this is heavy.
    .who = figures that this text gives; it does not say who counted
    .ages = not given
fact--EXP-29 = For the country it means fewer people at work and fewer children. More people will need public support one day. At that time there were about three open jobs for every two people who looked.
    .who = this text
fact--EXP-30 = Words about mental health carry shame with them, and so people stay away from help. There is also a false picture that puts recluses together with criminals.
    .who = this text, on a false picture that others have
fact--EXP-31 = New Start is a programme run by volunteers. It has places to meet, chances to try out work, and time to get used to company again.
    .who = this text, on New Start
fact--EXP-32 = Its volunteers visit, mostly because parents asked. It takes them between one and two years until a person comes out. It costs some 8,000 US dollars. One man had lived shut in for seven years. Later he married the woman who had visited him.
    .who = this text, on New Start; the marriage is one case
fact--EXP-33 = The cartoon series “Welcome to the NHK” made people feel for its hero. Someone who really lives so did not agree: in life far fewer people come to help.
    .who = this text; one recluse’s opinion
fact--EXP-34 = The Hikikomori Shimbun prints articles, thoughts and life stories. It also tells about meetings for people on their way out.
    .who = this text
fact--EXP-35 = Work that suits is part-time, with training and treatment beside it. It may be in quiet hours such as the night, or out of sight, filling shelves. It may be in a calm place such as a library.
    .who = this text
fact--EXP-36 = Offices that help with work look for places whose staff know what withdrawal is.
    .who = this text
fact--EXP-37 = Peace comes first: a home where nobody is attacked for how they live. Do not try to change the person’s mind, to win, or to repeat what people say of recluses. It only presses harder, and the person goes further in.
    .who = this text’s advice on talking

fact--JT-1 = A man lives with his mother. He has been a recluse, on and off, for thirty years. People think of idle young people at their games. That is wrong, he says. Most of them once left the usual path and found no way back to it. They did not choose this. They were forced into it.
    .who = the man’s own story
    .ages = he is 53, his mother 87
fact--JT-2 = The welfare ministry’s definition: half a year or longer at home without a break. The person does not study or work, and is rarely in touch with anybody but close family.
    .who = Japan’s welfare ministry
fact--JT-3 = Tamaki Saitō gave it a name in the late 1990s. In 2000, newspapers and television said a lot about crimes by people who lived alone and apart. From that came the false picture of the dangerous recluse.
    .who = the article
fact--JT-4 = Japan’s Cabinet Office, a part of the government, has counted twice. A survey of 2015 gave about 541,000 people aged 15 to 39. One of December 2018 gave about 613,000 aged 40 to 64. Nobody had counted the older group before.
    .who = Japan’s Cabinet Office
    .ages = 15–39 and 40–64
fact--JT-5 = In the older group 76.6 per cent were men. For 46.7 per cent it had gone on for seven years or more. 34.1 per cent lived on money from their parents.
    .who = Japan’s Cabinet Office
    .ages = 40–64
fact--JT-6 = Withdrawal in middle age is new, said the minister when the figures came out. Experts answered that it had been there for a long time. Nobody had counted it.
    .who = the minister; experts, who do not agree with him
    .ages = 40–64
fact--JT-7 = Masaki Ikegami has reported on this for more than twenty years. If you have left the usual path, he says, it is hard to get back. Most were hurt at work and by people there. For others it was school, a disaster, an accident or an illness. Some gave up a job to look after their parents. It can happen at any age and to anybody.
    .who = Masaki Ikegami, journalist
    .ages = all ages
fact--JT-8 = The parents of the man of 53 parted when he was ten. His mother and grandmother brought him up. School was strict. At university little was fixed, and he could not manage. His work was late, and he gave up his law course. Later he lost jobs because he could not keep his tasks in order. Only four years ago he learned that he has ADHD.
    .who = the man’s own story
    .ages = 53
fact--JT-9 = For about fifteen years, the man of 53 worked for two or three years at a time. After that he stayed in for two or three years. He read or slept, full of worry. He could not move, because he might fail once more.
    .who = the man’s own story
fact--JT-10 = With his diagnosis, the man of 53 could get help from services for people with such conditions. A helper now comes twice a week and puts the house in order.
    .who = the man’s own story
fact--JT-11 = Many thousands of people past fifty live alone with a parent past eighty. Japan calls this the “8050 problem”. The man of 53 feels sorry towards his mother. The washing has become too much for her.
    .who = the article; the man’s own story
    .ages = people in their 50s and parents in their 80s
fact--JT-12 = Another man, a recluse for ten years, had finished his studies in law. His father would not pay for law school. So he studied alone for the lawyers’ exam, ten hours a day, and lost touch with everyone. Later he spent those ten hours in front of the television. He went outside only at night.
    .who = the man’s own story
    .ages = 35
fact--JT-13 = The man of 35 thought of himself as a failure. People stare at you, he says, if you have finished university and have no job. Any suit he saw made him feel that he was a weight on others. He calls it shame.
    .who = the man’s own story
    .ages = 35
fact--JT-14 = The man of 35 took his dog for walks. So he never believed that the word could mean him. Of all who are counted, few never come out of their room.
    .who = the man’s own story; the article
fact--JT-15 = They do go to places that feel safe, says Masaki Ikegami. He names a library, a shop that is always open, a station. Nobody they know will speak to them there. They stay away from places where someone might tell them how to live.
    .who = Masaki Ikegami, journalist
fact--JT-16 = The town of the man of 35 was small, and everyone knew everyone. By day he might easily meet somebody he had known.
    .who = the man’s own story
    .ages = 35
fact--JT-17 = People do not easily forgive somebody who stands out, says Tamaki Saitō. Shame spreads to the whole family. The family keeps the person out of sight.
    .who = Tamaki Saitō, psychiatrist
fact--JT-18 = Often there is trouble in the family under it, says Tamaki Saitō. Few find a way out until somebody from outside comes in gently, without pushing. It may be an old friend, a teacher, a relative. From there a way can lead to counselling.
    .who = Tamaki Saitō, psychiatrist
fact--JT-19 = The man of 35 argued with his parents until they moved out. One day they stood there with two police officers and two health workers. They took him to see Tamaki Saitō. He was very angry and did not want to go. In that room he saw how he really was.
    .who = the man’s own story
    .ages = 35
fact--JT-20 = The man of 35 and his parents went to counselling for half a year. Three years later he still says that he is in recovery. He takes photographs as a part-time job, and still hopes to take the lawyers’ exam. He makes a newspaper, the Hikikomori Shimbun. In it people who have withdrawn speak for themselves.
    .who = the man’s own story
    .ages = 35
fact--JT-21 = Some groups take people from their rooms by force and put them in a shared home. Tamaki Saitō is against it. They teach nothing of use, and do not respect a person’s rights. Some three months later the person is withdrawn again. The newspaper was started partly against this.
    .who = Tamaki Saitō, psychiatrist; the man who started the newspaper
fact--JT-22 = In 2019 a crime filled the news. The man who started the Hikikomori Shimbun expected new calls to take recluses from their rooms by force. That withdrawal has to do with violence is a false picture. People who live so do not accept it.
    .who = the man who started the newspaper
fact--JT-23 = Tokyo’s office for young people in trouble with the law used to support people who have withdrawn. In April 2019 this support went to the office for health and welfare.
    .who = the article
fact--JT-24 = For people past forty there is little help. Programmes for the young lead to a job. Masaki Ikegami warns against giving them to older people. A person hurt by work should not be pushed back into it. To survive comes first. After that comes having people in your life.
    .who = Masaki Ikegami, journalist
    .ages = over 40
fact--JT-25 = The man of 53 and the man of 35 each found others who live as they did. That helped them on their way. They would like the public to know more. The media speak of crime and of them together. That is a false picture, they say.
    .who = the two men’s own stories
fact--JT-26 = Not the room makes a recluse, but having no people in your life. And this life is not comfortable.
    .who = the article
fact--JT-27 = Another man does not write under his own name. He remembers threats about his studies, which frightened him as a child. Many small things came together, he says.
    .who = the man’s own story, under another name
    .ages = 57
fact--JT-28 = The man of 57 was once offered three jobs. He felt that none of them led to a life. For ten years he travelled in India, the Middle East and Africa. Home again, he fell into a deep depression. For four years he did nothing.
    .who = the man’s own story, under another name
    .ages = 57
fact--JT-29 = Light came in between the curtains. The world goes on, it told the man of 57, and does not need him. He shut the wooden window covers too. Then the room was like a cave, without morning or evening.
    .who = the man’s own story, under another name
    .ages = 57
fact--JT-30 = The man of 57 wanted his family to come to therapy with him. His mother would not. Going without them, he got worse.
    .who = the man’s own story, under another name
    .ages = 57
fact--JT-31 = When it began for the man of 57, nobody had a word for it. With a word, he says, he could have told people what was happening. Today he helps to make Hikipos, a magazine by people who have withdrawn.
    .who = the man’s own story, under another name
    .ages = 57
fact--JT-32 = Strangers frighten the man of 57 less than neighbours do. Neighbours might come to the door.
    .who = the man’s own story, under another name
    .ages = 57

fact--SPO-1 = A picture of one life. A young man gets up at six in the evening, in the clothes of the day before. Empty bottles and paper fill the room around one very large desk. He plays all day. For the food his mother brings he says thank you, and no other word. It has been so for three years.
    .who = the programme; a picture of one young man
fact--SPO-2 = As many as a million people may live like this.
    .who = the programme’s estimate; it does not say who counted
    .ages = not given
fact--SPO-3 = A home with grandparents, parents and children makes a family strong. It also makes withdrawing possible. There is always somebody who will look after you.
    .who = the programme
fact--SPO-4 = Most do not refuse to work. Something hurt them badly, such as losing a job or being bullied at school. People see failure in that. From there it is hard to try again.
    .who = the programme
fact--SPO-5 = In the decades after the war a company took young people from university and kept them for life. In 1991 business broke down, and companies stopped taking people on. The time since is called the lost decades. In Japan a large part of what a person is worth depends on work.
    .who = the programme
fact--SPO-6 = After university he had no job. Out of shame he did not want anybody to see him. It hurt even to look at people with work.
    .who = one man’s story in the programme
fact--SPO-7 = Depression is common. People wish to move and to work. But they think nothing of themselves, and believe that trying will change nothing.
    .who = the programme
fact--SPO-8 = A number of them gave up work to care for their old parents.
    .who = the programme
fact--SPO-9 = One man is past fifty now. He withdrew when he came home after many years in other countries. He closed the curtains. Later the room was as dark as a cave.
    .who = one man’s story in the programme
    .ages = 50s
fact--SPO-10 = Parents think that they must put it right, and cannot tell how. They are afraid that others will look at them in a new way. So months pass, or years. To leave the child to a helper would feel like being parents no more.
    .who = the programme
fact--SPO-11 = The way back is hard for someone who has never lived alone and never learned a trade. The government has opened some jobs to them. There are courses for everyday skills, such as cooking.
    .who = the programme
fact--SPO-12 = What helps most, this programme says, is help in finding a friend. A friend wants to understand, and with a friend you are less alone.
    .who = the programme
fact--SPO-13 = Listeners wrote from many countries. One had lived cut off for ten years, with a disability. One had for twenty, out of fear that people would laugh. Others offered patience, questions and an open ear. These are letters, single stories and not research.
    .who = listeners’ letters; single stories

fact--VID-1 = In this article, hikikomori are people who have stayed at home for at least half a year. They keep away from society and from company.
    .who = the article’s definition
fact--VID-2 = One estimate gives around 700,000 hikikomori in Japan.
    .who = the article’s estimate; it does not say who counted
    .ages = not given
fact--VID-3 = The video was made with a very small camera on a very big set. People who watch it should feel shut in and full of worry, and lose their sense of time.
    .who = how the article reads the video
fact--VID-4 = The video begins with a young man lying on a futon. A scroll hangs on the wall behind him. On it is written, in Japanese, “My Small Home”.
    .who = the article, on the video
fact--VID-5 = The camera passes from one room into the next. The man plays video games, reads manga and eats noodles from a cup.
    .who = the article, on the video
fact--VID-6 = From room to room there is less space and less order. The rooms stand for how he feels inside.
    .who = how the article reads the video
fact--VID-7 = In the smallest room the camera turns back. It leaves through all the others, to the place it started from. You can read it like this: he may begin again. Outside the door there are different choices.
    .who = how the article reads the video; an opinion
fact--VID-8 = A film about the making shows how it was done. Eighteen separate rooms were built one behind the other, as one long set. A small camera rode through them on a track.
    .who = the article, on the film about the making
fact--VID-9 = Homes in Japan are known for being small. The state tries to help people who have withdrawn to find a way back. The people around them are often hard on them.
    .who = the article
