#!/bin/sh
# Starts HiveMQ CE; the name and place are those of the official image.
exec java -Xmx256m -XX:TieredStopAtLevel=1 -Dhivemq.home=/opt/hivemq -Dlogback.configurationFile=/opt/hivemq/conf/logback.xml \
  -cp '/opt/hivemq/lib/*' com.hivemq.HiveMQServer
