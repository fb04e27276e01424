drop publication if exists tributary;
