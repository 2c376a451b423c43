---
id: pl-864
language: pl
agency: PAP
outlet: Świat i Polska
domain: gazeta.example
authors: []
published: 2025-06-26T12:00:00+01:00
modified: null
dateline: {place: Bruksela, agency: PAP, date: 2025-06-26}
copyright: {holders: [Świat i Polska], year: null, notice: "© Świat i Polska", licence: null, reserved: false}
tdm: null
speakers:
  tus: {name: "Wojciech Radoszewski", kind: person, roles: ["premier", "szef polskiego rządu"]}
  lun: {name: "Friederike Amsel", kind: person, roles: ["szefowa Komisji Europejskiej"]}
  orb: {name: "Gábor Szentesi", kind: person, roles: ["premier Węgier"]}
  dyp: {name: "unijny dyplomata", kind: unnamed, roles: []}
  mor: {name: "Aleksandra Hoffman", kind: person, roles: ["wiceszefowa MSZ"]}
  bd: {name: "Biały Dom", kind: organisation, roles: []}
notes: speech alone
---
# Szczyt UE. <m s="tus">Premier</m>: <i s="tus">Polska nie zgodzi się na relokację migrantów</i>

Z Brukseli Anna Lewicka

<i s="tus">Polska nie zgodzi się na żadną formę przymusowej relokacji migrantów</i> - oświadczył w czwartek w Brukseli <m s="tus">premier Wojciech Radoszewski</m> przed rozpoczęciem szczytu UE.

"<q s="tus">Nasze stanowisko jest znane i nie zmieni się ani o milimetr</q>" - powiedział <m s="tus">szef polskiego rządu</m> dziennikarzom. Dodał, że <i s="tus">liczy na wsparcie państw bałtyckich</i>. Pytany o groźbę kar finansowych, <m s="tus">Radoszewski</m> odparł: "<q s="tus">Straszyć można dzieci, nie Polskę</q>".

<m s="lun">Przewodnicząca Komisji Europejskiej Friederike Amsel</m> tonowała nastroje. "<q s="lun">Nikt nikogo nie będzie do niczego zmuszał, pakt przewiduje solidarność elastyczną</q>" - zapewniła <m s="lun">Niemka</m>. Zdaniem <m s="lun">Amsel</m> kraje przyfrontowe "<q s="lun" type="mixed">robią więcej, niż do nich należy</q>".

Z polskim premierem zgodził się Gábor Szentesi. "<q s="orb" via="M1">Węgry i Polska mówią jednym głosem</q>" - podkreślił <m s="orb">szef węgierskiego rządu</m> w rozmowie z telewizją M1. Radoszewski spotkał się z nim w czwartek rano. Według <m s="dyp">unijnego dyplomaty</m>, na którego powołuje się Politico, <i s="dyp" via="Politico">obaj premierzy uzgodnili wspólne weto</i>. "<q s="dyp" via="Politico">To będzie długa noc</q>" - powiedział <m s="dyp">rozmówca portalu</m>.

Wiceszefowa MSZ Aleksandra Hoffman zaprzeczyła tym doniesieniom. "<q s="mor" via="X">O wecie nie rozmawialiśmy, to plotki</q>" - napisała <m s="mor">wiceminister</m> na platformie X. Wcześniej w Radiu ZET <m s="mor">Hoffman</m> przekonywała, że <i s="mor" via="Radio ZET">kompromis jest możliwy</i>.

Szczyt zdominuje także temat ceł. <m s="bd">Biały Dom</m> poinformował w środę, że <i s="bd">nowe stawki wejdą w życie 9 lipca</i>. W unijnych kuluarach mówi się o „planie B”.
