print("silkroll")
